import { describe, expect, it } from 'vitest';
import { growth, share } from './numbers';
import { bars } from './overlapBars';
import { sparkPath } from './sparkPath';

describe('figures of segments', () => {
  it('a line goes from left to right, the highest on top', () => {
    expect(sparkPath([1, 3], 50, 20)).toBe('M0.0 18.0L50.0 2.0');
    expect(sparkPath([5, 5], 50, 20)).toBe('M0.0 10.0L50.0 10.0');
    expect(sparkPath([5], 50, 20)).toBe('');
  });

  it('only regions with people are drawn, the largest first', () => {
    const regions = [{ segmentIds: [], count: 90 }, { segmentIds: ['a'], count: 2 }, { segmentIds: ['b'], count: 0 }, { segmentIds: ['a', 'b'], count: 7 }];
    expect(bars(regions).map((bar) => bar.segmentIds)).toEqual([['a', 'b'], ['a']]);
  });

  it('small shares keep a digit, growth its sign', () => {
    expect(share(1, 50, 'en')).toBe('2%');
    expect(share(1, 300, 'en')).toBe('0.3%');
    expect(share(0, 0, 'en')).toBe('');
    expect(growth(0.5, 'en')).toBe('+50%');
  });
});
