import type { AnswerRuleInput, AnswerRulePlace, AnswerRuleView, ArticleAnswer } from '../../wire/contracts.g';
import { problemOf } from '../answer/articleForm';

/** What a keyword answer does; the answer's words may stand above a form or a handoff too. */
export type KeywordDoes = 'answer' | 'form' | 'handoff';

/** A keyword answer as it is being written; without an id it is new. */
export interface KeywordDraft {
  readonly id: string | null;
  readonly keywords: readonly string[];
  readonly whole: boolean;
  readonly does: KeywordDoes;
  readonly answer: ArticleAnswer;
  readonly formId: string | null;
  readonly teamId: string | null;
  readonly inboxId: string | null;
  readonly enabled: boolean;
  readonly version: number;
}

const noWords: ArticleAnswer = { type: 'text', text: '' };

export function draftOf(rule: AnswerRuleView | null): KeywordDraft {
  return {
    id: rule?.id ?? null,
    keywords: rule?.keywords ?? [],
    whole: rule?.whole ?? false,
    does: rule?.handoff ? 'handoff' : rule?.formId ? 'form' : 'answer',
    answer: rule?.answer ?? noWords,
    formId: rule?.formId ?? null,
    teamId: rule?.teamId ?? null,
    inboxId: rule?.inboxId ?? null,
    enabled: rule?.enabled ?? true,
    version: rule?.version ?? 0,
  };
}

/** True when nothing is said. */
export const isSilent = (answer: ArticleAnswer): boolean => answer.type === 'text' && !answer.text?.trim();

export function inputOf(draft: KeywordDraft): AnswerRuleInput {
  return {
    id: draft.id,
    keywords: draft.keywords,
    whole: draft.whole,
    answer: draft.does !== 'answer' && isSilent(draft.answer) ? null : draft.answer,
    formId: draft.does === 'form' ? draft.formId : null,
    handoff: draft.does === 'handoff',
    teamId: draft.does === 'handoff' ? draft.teamId : null,
    inboxId: draft.inboxId,
    enabled: draft.enabled,
    version: draft.version,
  };
}

/** Why it cannot be saved, or null. */
export function problemIn(draft: KeywordDraft): 'keywords' | 'form' | ReturnType<typeof problemOf> {
  if (draft.keywords.length === 0) return 'keywords';
  if (draft.does === 'form' && !draft.formId) return 'form';
  return draft.does !== 'answer' && isSilent(draft.answer) ? null : problemOf(draft.answer);
}

/** The places after one has moved; null where it cannot. */
export function movedPlaces(rules: readonly AnswerRuleView[], at: number, by: number): readonly AnswerRulePlace[] | null {
  const to = at + by;
  if (to < 0 || to >= rules.length) return null;
  const next = [...rules];
  next.splice(to, 0, ...next.splice(at, 1));
  return next.map(({ id, version }) => ({ id, version }));
}
