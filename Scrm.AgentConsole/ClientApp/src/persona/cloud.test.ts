import { describe, expect, it } from 'vitest';
import { emsOf, placeWords, sizeOf, type CloudWord, type PlacedWord } from './cloud';

const sizes = { smallest: 12, largest: 28 };
const words: readonly CloudWord[] = Array.from({ length: 30 }, (_, i) => ({ id: `w${i}`, text: i % 3 === 0 ? '户外露营' : i % 3 === 1 ? '价格敏感 400-500元' : 'Night owl', weight: ((i * 37) % 100) / 100 }));
const overlap = (a: PlacedWord, b: PlacedWord): boolean => a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

describe('the cloud of tags', () => {
  it('lets no word touch another or leave the space', () => {
    for (const width of [280, 420, 760]) {
      const cloud = placeWords(words, width, sizes);
      expect(cloud.words).toHaveLength(words.length);
      cloud.words.forEach((a, i) => {
        expect(a.x).toBeGreaterThanOrEqual(0);
        expect(a.x + a.width).toBeLessThanOrEqual(width + 1);
        expect(a.y).toBeGreaterThanOrEqual(0);
        expect(a.y + a.height).toBeLessThanOrEqual(cloud.height);
        cloud.words.slice(i + 1).forEach((b) => expect(overlap(a, b), `${a.id} ${b.id}`).toBe(false));
      });
    }
  });

  it('is the same for the same words, in whatever order', () => {
    expect(placeWords([...words].reverse(), 300, sizes)).toEqual(placeWords(words, 300, sizes));
  });

  it('puts the heaviest word in the middle, the largest', () => {
    const cloud = placeWords(words, 400, sizes);
    const first = cloud.words[0]!;
    expect(first.id).toBe(words.reduce((a, b) => (b.weight > a.weight ? b : a)).id);
    expect(first.x + first.width / 2).toBeCloseTo(200, 0);
    expect(Math.max(...cloud.words.map((word) => word.size))).toBe(first.size);
  });

  it('makes a word that is too long for the space smaller', () => {
    const [word] = placeWords([{ id: 'a', text: '非常非常非常长的一个标签名字真的很长', weight: 1 }], 200, sizes).words;
    expect(word!.width).toBeLessThanOrEqual(200);
  });

  it('is empty for nobody known', () => expect(placeWords([], 300, sizes)).toEqual({ words: [], width: 300, height: 0 }));

  it('knows that Chinese signs are wider, and keeps sizes in bounds', () => {
    expect(emsOf('露营')).toBe(2);
    expect(emsOf('ab')).toBeCloseTo(1.1);
    expect([sizeOf(-1, sizes), sizeOf(0, sizes), sizeOf(1, sizes), sizeOf(9, sizes)]).toEqual([12, 12, 28, 28]);
  });
});
