import type { ArticleView, DraftInput } from '../wire/contracts.g';

/** What somebody chose to try. */
export interface DraftChoice {
  readonly which: 'all' | 'some' | 'none';
  readonly ids: readonly string[];
  readonly answerFrom: number | null;
  readonly offerFrom: number | null;
  readonly missesToHandoff: number | null;
}

export const firstChoice: DraftChoice = { which: 'none', ids: [], answerFrom: null, offerFrom: null, missesToHandoff: null };

/** Articles whose newest version is a draft. */
export const drafts = (articles: readonly ArticleView[]): readonly ArticleView[] => articles.filter((one) => one.status === 'draft');

/** The choice as the server reads it; absent ids mean all drafts. */
export function draftInput({ which, ids, answerFrom, offerFrom, missesToHandoff }: DraftChoice): DraftInput {
  return {
    ...(which === 'all' ? {} : { articleIds: which === 'some' ? ids : [] }),
    ...(answerFrom === null ? {} : { answerFrom }),
    ...(offerFrom === null ? {} : { offerFrom }),
    ...(missesToHandoff === null ? {} : { missesToHandoff }),
  };
}
