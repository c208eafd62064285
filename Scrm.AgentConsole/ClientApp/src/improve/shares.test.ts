import { describe, expect, it } from 'vitest';
import { change, percent, share } from './shares';

describe('shares', () => {
  it('of nothing are unknown', () => {
    expect(share(0, 0)).toBeNull();
    expect(percent(null, 'en', 'none')).toBe('none');
    expect(change(null, 0.5)).toBeNull();
  });

  it('are written in percent and compared in points', () => {
    expect(percent(share(1, 8), 'en', 'none')).toBe('12.5%');
    expect(change(0.5, 0.25)).toBeCloseTo(25);
  });
});
