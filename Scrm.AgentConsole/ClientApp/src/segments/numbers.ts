import type { Language } from '../i18n/language';

export const count = (value: number, language: Language): string => new Intl.NumberFormat(language).format(value);

/** A part of a whole in percent; one digit more where it is small. */
export function share(part: number, whole: number | undefined, language: Language): string {
  if (!whole) return '';
  const value = part / whole;
  return new Intl.NumberFormat(language, { style: 'percent', maximumFractionDigits: value > 0 && value < 0.1 ? 1 : 0 }).format(value);
}

/** Growth with its sign. */
export const growth = (value: number, language: Language): string =>
  new Intl.NumberFormat(language, { style: 'percent', maximumFractionDigits: 0, signDisplay: 'exceptZero' }).format(value);
