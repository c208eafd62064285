import { fullTime, shortSpan } from '../../i18n/when';
import type { Words } from '../../i18n/useT';
import type { CheckItem } from '../../wire/contracts.g';

const isTime = (detail: string): boolean => /^\d{4}-\d\d-\d\dT/.test(detail);

/** A detail as people read it: times in their words, seconds as a span. */
function detailWords(item: CheckItem, { language }: Words): string {
  const detail = item.detail ?? '';
  return isTime(detail) ? fullTime(Date.parse(detail), language) : item.kind === 'clock' && detail ? shortSpan(Number(detail) * 1000) : detail;
}

/** What was found and what to do; words of a newer server that this page does not know are shown as they are. */
export function problemWords(item: CheckItem, words: Words): { readonly what: string; readonly todo: string | null } {
  const detail = detailWords(item, words);
  if (item.state === 'skipped') return { what: words.t('check.skipped'), todo: null };
  if (!item.problem) return { what: words.known(detail ? `check.ok.${item.kind}.detail` : `check.ok.${item.kind}`, { detail }) ?? words.t('check.ok'), todo: null };
  const values = { detail: detail || '–' };
  return {
    what: words.known(`check.problem.${item.problem}`, values) ?? `${item.problem} ${detail}`,
    todo: words.known(`check.todo.${item.problem}`, values),
  };
}
