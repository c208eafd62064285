import { describe, expect, it } from 'vitest';
import type { ConditionView } from '../../wire/contracts.g';
import { added, at, changed, leaves, removed, rooted, tidy } from './tree';

const tag = (subject: string): ConditionView => ({ kind: 'tag', subject });
const root: ConditionView = { kind: 'all', conditions: [tag('a'), { kind: 'any', conditions: [tag('b'), tag('c')] }] };

describe('the tree of conditions', () => {
  it('finds by path', () => {
    expect(at(root, '')).toBe(root);
    expect(at(root, '1.1')?.subject).toBe('c');
    expect(at(root, '4.1')).toBeUndefined();
  });

  it('changes one and shares the rest', () => {
    const next = changed(root, '1.0', (c) => ({ ...c, negated: true }));
    expect(at(next, '1.0')).toEqual({ kind: 'tag', subject: 'b', negated: true });
    expect(at(next, '0')).toBe(at(root, '0'));
    expect(at(root, '1.0')?.negated).toBeUndefined();
  });

  it('adds to a group and removes from it', () => {
    expect(leaves(added(root, '1', tag('d'))).map((l) => [l.path, l.condition.subject])).toEqual([['0', 'a'], ['1.0', 'b'], ['1.1', 'c'], ['1.2', 'd']]);
    expect(leaves(removed(root, '1.0')).map((l) => l.condition.subject)).toEqual(['a', 'c']);
    expect(removed(root, '')).toEqual({ kind: 'all', conditions: [] });
  });

  it('puts a lone condition or a negated group into a group', () => {
    expect(rooted(tag('a'))).toEqual({ kind: 'all', conditions: [tag('a')] });
    expect(rooted(root)).toBe(root);
    expect(rooted({ ...root, negated: true }).conditions).toHaveLength(1);
  });

  it('leaves out what is not filled in', () => {
    expect(tidy({ kind: 'all', conditions: [{ kind: 'tag', subject: 'a', text: '', min: null, values: [], negated: false, minWeight: 0 }] }))
      .toEqual({ kind: 'all', conditions: [{ kind: 'tag', subject: 'a', minWeight: 0 }] });
  });
});
