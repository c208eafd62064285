import { describe, expect, it } from 'vitest';
import type { ArticleUsageView, ArticleView } from '../wire/contracts.g';
import { categoriesOf, listed, noFilter } from './articleList';
import { stateOf } from './articleState';

const article = (id: string, more: Partial<ArticleView> = {}): ArticleView => ({
  id, question: `问 ${id}`, similar: [], answer: { type: 'text', text: '答' }, answers: {}, enabled: true, status: 'published', liveVersion: 1,
  validity: {}, audience: { channels: [], segments: [], tiers: [] }, tags: [], version: 1, updatedAt: '2026-03-01T00:00:00Z', ...more,
});
const use = (articleId: string, answered: number, unhelpful = 0): ArticleUsageView => ({
  articleId, answered, offered: 0, chosen: 0, helpful: 0, unhelpful, handedOff: 0, askedAgain: 0, accepted: 0, rejected: 0, inserted: 0, said: [answered],
});

describe('the state of an article', () => {
  it.each([
    [{}, 'live'], [{ status: 'draft', liveVersion: null }, 'draft'], [{ status: 'draft', liveVersion: 2 }, 'changing'], [{ status: 'archived' }, 'archived'],
    [{ enabled: false }, 'off'], [{ validity: { from: '2026-03-02' } }, 'upcoming'], [{ validity: { until: '2026-02-28' } }, 'expired'], [{ validity: { from: '2026-03-01', until: '2026-03-01' } }, 'live'],
  ] as const)('%o is %s', (more, state) => expect(stateOf(article('a', more as Partial<ArticleView>), '2026-03-01')).toBe(state));
});

describe('the list', () => {
  const all = [
    article('a', { updatedAt: '2026-03-01T00:00:00Z', category: '售后' }),
    article('b', { updatedAt: '2026-03-03T00:00:00Z', category: '物流', answer: { type: 'link', link: { url: 'https://x', title: '包邮说明' } } }),
    article('c', { updatedAt: '2026-03-02T00:00:00Z', category: '售后', ownerId: 'lin', enabled: false }),
  ];
  const uses = new Map([['a', use('a', 50, 5)], ['c', use('c', 10, 6)]]);
  const ids = (filter: Partial<typeof noFilter>): string => listed(all, uses, { ...noFilter, ...filter }, '2026-03-05').map((one) => one.id).join('');

  it('comes in the order asked for', () => {
    expect([ids({}), ids({ order: 'use' }), ids({ order: 'unhelpful' }), ids({ order: 'never' })]).toEqual(['bca', 'acb', 'cab', 'b']);
  });

  it('is narrowed by words, state, category and owner', () => {
    expect([ids({ text: '包邮' }), ids({ state: 'off' }), ids({ category: '售后' }), ids({ owner: 'lin' })]).toEqual(['b', 'c', 'ca', 'c']);
  });

  it('names its categories, most frequent first', () => expect(categoriesOf(all)).toEqual(['售后', '物流']));
});
