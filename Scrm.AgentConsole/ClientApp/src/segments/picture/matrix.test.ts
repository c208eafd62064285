import { describe, expect, it } from 'vitest';
import { matrix } from './matrix';

describe('tags that come together', () => {
  it('stand on both sides of the diagonal', () => {
    const { tags, cells } = matrix([{ tagId: 'a', otherId: 'b', people: 4, lift: 2 }, { tagId: 'a', otherId: 'c', people: 0, lift: 0 }]);
    expect(tags).toEqual(['a', 'b', 'c']);
    expect(cells).toEqual([{ x: 0, y: 1, lift: 2, strength: 0.5 }, { x: 1, y: 0, lift: 2, strength: 0.5 }]);
  });

  it('strength ends at four times and at nothing', () => {
    expect(matrix([{ tagId: 'a', otherId: 'b', people: 1, lift: 100 }]).cells[0]!.strength).toBe(1);
    expect(matrix([{ tagId: 'a', otherId: 'b', people: 1, lift: 0.01 }]).cells[0]!.strength).toBe(-1);
  });
});
