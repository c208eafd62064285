import type { ArticleView } from '../wire/contracts.g';

/** What an article is doing today: `changing` answers in an older version while a draft waits. */
export type ArticleState = 'live' | 'changing' | 'draft' | 'archived' | 'off' | 'upcoming' | 'expired';

export const articleStates: readonly ArticleState[] = ['live', 'changing', 'draft', 'upcoming', 'expired', 'off', 'archived'];

export function stateOf(article: Pick<ArticleView, 'status' | 'enabled' | 'liveVersion' | 'validity'>, today: string): ArticleState {
  if (article.status === 'archived') return 'archived';
  if (article.status === 'draft') return article.liveVersion ? 'changing' : 'draft';
  if (!article.enabled) return 'off';
  if (article.validity.from && today < article.validity.from) return 'upcoming';
  return article.validity.until && today > article.validity.until ? 'expired' : 'live';
}
