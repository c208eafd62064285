import { describe, expect, it } from 'vitest';
import type { ReviewItemView } from '../wire/contracts.g';
import { moved, nextShown, tally, undecided, type Work } from './work';

const item = (id: string): ReviewItemView => ({
  id, contactId: 'p', tagId: 't', dimensionId: 'd', name: '露营', scope: 'contact', source: 'words', ruleId: 'r', ruleVersion: 1,
  confidence: 0.8, at: '2026-03-02T12:00:00Z', status: 'open', reasons: [], reviews: [],
});
const list = ['a', 'b', 'c'].map(item);
const work = (id: string): Work => ({ item: item(id), decision: 'accept', state: 'waiting' });

describe('work', () => {
  it('leaves out what was decided here, whatever the server still lists', () => {
    expect(undecided(list, [work('b'), work('x')]).map((i) => i.id)).toEqual(['a', 'c']);
  });

  it('goes on with the item that takes the decided one’s place', () => {
    expect(nextShown(list, [item('a'), item('c')], 'b')).toBe('c');
    expect(nextShown(list, [item('a'), item('b')], 'c')).toBe('b');
    expect(nextShown(list, list, 'b')).toBe('b');
    expect(nextShown([], list, null)).toBe('a');
    expect(nextShown(list, [], 'a')).toBeNull();
  });

  it('moves inside the list', () => {
    expect([moved(list, 'a', 1), moved(list, 'c', 1), moved(list, 'a', -1), moved(list, null, 1)]).toEqual(['b', 'c', 'a', 'a']);
    expect(moved([], null, 1)).toBeNull();
  });

  it('counts what was decided', () => {
    expect(tally([work('a'), { decision: 'reject' }, work('b')])).toEqual({ accept: 2, reject: 1, replace: 0, merge: 0, skip: 0 });
  });
});
