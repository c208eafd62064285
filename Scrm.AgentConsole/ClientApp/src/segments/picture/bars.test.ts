import { describe, expect, it } from 'vitest';
import { barLines, type BarWords } from './bars';

const words: BarWords = {
  dimension: (id) => `D ${id}`, tag: (id) => `T ${id}`, hue: () => 9, known: (share) => `${share * 100}%`,
  people: (people) => String(people), change: (change) => (change == null ? 'new' : `${change * 100}%`),
};
const tag = (tagId: string, share: number, change: number | null) => ({ tagId, people: share * 100, share, meanWeight: 0.5, seen: 1, seenBefore: 1, change });

describe('the image of bars', () => {
  it('tells each dimension and its tags by the longest', () => {
    const { lines } = barLines([{ dimensionId: 'a', people: 50, share: 0.5, tags: [tag('x', 0.4, 0.25), tag('y', 0.1, null)] }], words, 10);
    expect(lines.map((line) => line.text)).toEqual(['D a', 'T x', 'T y']);
    expect(lines.flatMap((line) => (line.kind === 'bar' ? [[line.length, line.note, line.change]] : []))).toEqual([[1, '40', '25%'], [0.25, '10', 'new']]);
  });

  it('grows with what stands in it, and nothing overlaps', () => {
    const side = (dimensionId: string) => ({ dimensionId, people: 1, share: 1, tags: Array.from({ length: 20 }, (_, i) => tag(`t${i}`, 0.1, 0)) });
    const { lines, height } = barLines([side('a'), side('b')], words, 0);
    expect(lines).toHaveLength(26);
    expect(lines.every((line, at) => at === 0 || line.y > lines[at - 1]!.y)).toBe(true);
    expect(height).toBeGreaterThan(lines.at(-1)!.y);
  });
});
