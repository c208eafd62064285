import type { Words } from '../i18n/useT';
import { fullTime } from '../i18n/when';
import type { SystemNotice } from '../wire/contracts.g';

export interface Names {
  readonly agent: (id: string | null | undefined) => string | null;
  readonly team: (id: string) => string | null;
}

/** A system line in the reader's language; a kind this client does not know falls back to its own words. */
export function noticeWords(notice: SystemNotice, words: Words, names: Names, fallback: string): string {
  const who = names.agent(notice.agentId) ?? words.t('notice.somebody');
  const detail = detailWords(notice, words, names);
  const text = detail ? words.known(`notice.${notice.kind}.detail`, { who, detail }) : null;
  return text ?? words.known(`notice.${notice.kind}`, { who }) ?? (fallback || notice.kind);
}

function detailWords(notice: SystemNotice, words: Words, names: Names): string | null {
  const { detail, kind } = notice;
  if (!detail) return null;
  switch (kind) {
    case 'handoff':
      return withEvidence(words.known(`handoff.${detail}`) ?? detail, notice, words);
    case 'approved':
      return words.known(`approved.${detail}`);
    case 'kept':
      return words.known(`kept.${detail}`);
    case 'unsaid':
      return words.known(`unsaid.${detail}`);
    case 'resolved':
      return words.known(`resolution.${detail}`) ?? detail;
    case 'snoozed':
      return Number.isNaN(Date.parse(detail)) ? detail : fullTime(Date.parse(detail), words.language);
    case 'transferred':
      return names.agent(detail) ?? names.team(detail) ?? detail;
    default:
      return detail;
  }
}

/** A reason with what it goes by, such as the word of a complaint or the tier of a VIP. */
const withEvidence = (reason: string, { evidence }: SystemNotice, words: Words): string => (evidence ? words.t('handoff.with', { reason, evidence }) : reason);
