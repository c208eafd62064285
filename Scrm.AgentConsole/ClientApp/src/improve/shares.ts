import type { Language } from '../i18n/language';

/** A part of a whole; of nothing it is unknown. */
export const share = (part: number, whole: number): number | null => (whole === 0 ? null : part / whole);

export const percent = (value: number | null, language: Language, unknown: string): string =>
  value === null ? unknown : new Intl.NumberFormat(language, { style: 'percent', maximumFractionDigits: 1 }).format(value);

/** By how many points a share moved; null where one of both is unknown. */
export const change = (now: number | null, before: number | null): number | null => (now === null || before === null ? null : (now - before) * 100);
