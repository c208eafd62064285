import type { Language } from './language';

const known = new Map<Intl.DateTimeFormatOptions, Map<Language, Intl.DateTimeFormat>>();

/** A format of dates, made once for each language: making one costs more than a hundred uses of it. The options are one object for good. */
export function dateFormat(options: Intl.DateTimeFormatOptions, language: Language): Intl.DateTimeFormat {
  const languages = known.get(options) ?? new Map<Language, Intl.DateTimeFormat>();
  const format = languages.get(language) ?? new Intl.DateTimeFormat(language, options);
  known.set(options, languages.set(language, format));
  return format;
}
