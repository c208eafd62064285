import { describe, expect, it } from 'vitest';
import { band, line } from './trendPath';

const box = { width: 100, height: 24, slots: 4 };

describe('a small trend', () => {
  it('runs from bottom to top and passes over weeks without a figure', () => {
    expect(line([0, null, 1, 0.5], box)).toEqual(['12.5,22', '62.5,2', '87.5,12']);
  });

  it('has an interval as soon as two weeks have one', () => {
    expect(band([[0, 1], null], box)).toEqual([]);
    expect(band([[0.5, 1], null, [0, 0.5]], box)).toEqual(['12.5,2', '62.5,12', '62.5,22', '12.5,12']);
  });
});
