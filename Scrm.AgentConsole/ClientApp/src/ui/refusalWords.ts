import { clockTime } from '../i18n/when';
import type { Words } from '../i18n/useT';
import type { RefusalCode } from '../wire/refusal';

/** Why not, and what next, in the reader's language. The finer detail words win where there are any. */
export function refusalWords(words: Words, refusal: { readonly code: RefusalCode; readonly detail: string | null }): string {
  const { code, detail } = refusal;
  if (code === 'lockedOut') return words.t('fault.lockedOut', { time: lockedUntil(detail, words) });
  return (detail && words.known(`fault.detail.${detail}`)) || words.t(`fault.${code}`);
}

function lockedUntil(detail: string | null, words: Words): string {
  const seconds = detail && /^\d+$/.test(detail) ? Number(detail) * 1000 + Date.now() : Date.parse(detail ?? '');
  return Number.isNaN(seconds) ? words.t('fault.lockedOut.later') : clockTime(seconds, words.language);
}
