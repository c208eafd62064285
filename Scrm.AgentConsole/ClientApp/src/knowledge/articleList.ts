import type { ArticleAnswer, ArticleUsageView, ArticleView } from '../wire/contracts.g';
import { stateOf, type ArticleState } from './articleState';

export type ArticleOrder = 'recent' | 'use' | 'unhelpful' | 'never';

export interface ArticleFilter {
  readonly text: string;
  readonly state: ArticleState | null;
  readonly category: string | null;
  readonly owner: string | null;
  readonly order: ArticleOrder;
}

export const noFilter: ArticleFilter = { text: '', state: null, category: null, owner: null, order: 'recent' };

/** The words of an answer, whatever its kind. */
export function wordsOf(answer: ArticleAnswer): string {
  return [answer.text, answer.link?.title, answer.link?.description, ...(answer.choices ?? []).map((c) => c.label)].filter(Boolean).join(' ');
}

export const answersOf = (use: ArticleUsageView | undefined): number => (use ? use.answered + use.chosen : 0);

/** How often somebody was not helped. */
export const failuresOf = (use: ArticleUsageView | undefined): number => (use ? use.unhelpful + use.handedOff + use.askedAgain + use.rejected : 0);

/** The articles a filter leaves, in its order. Few answers weigh less: one bad one is no judgement. */
export function listed(articles: readonly ArticleView[], uses: ReadonlyMap<string, ArticleUsageView>, filter: ArticleFilter, today: string): readonly ArticleView[] {
  const wanted = filter.text.trim().toLowerCase();
  const left = articles.filter((a) =>
    (!filter.state || stateOf(a, today) === filter.state)
    && (!filter.category || a.category === filter.category)
    && (!filter.owner || a.ownerId === filter.owner)
    && (filter.order !== 'never' || answersOf(uses.get(a.id)) + (uses.get(a.id)?.offered ?? 0) === 0)
    && (!wanted || textOf(a).includes(wanted)));
  const badness = (a: ArticleView): number => failuresOf(uses.get(a.id)) / (answersOf(uses.get(a.id)) + 5);
  switch (filter.order) {
    case 'use': return [...left].sort((a, b) => answersOf(uses.get(b.id)) - answersOf(uses.get(a.id)));
    case 'unhelpful': return [...left].sort((a, b) => badness(b) - badness(a));
    default: return [...left].sort((a, b) => Date.parse(b.updatedAt) - Date.parse(a.updatedAt));
  }
}

/** All categories in use, most frequent first. */
export function categoriesOf(articles: readonly ArticleView[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const { category } of articles) if (category) counts.set(category, (counts.get(category) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1]).map(([name]) => name);
}

function textOf(a: ArticleView): string {
  return [a.question, ...a.similar, wordsOf(a.answer), ...Object.values(a.answers).map(wordsOf), a.category, ...a.tags, a.notes].filter(Boolean).join('\n').toLowerCase();
}
