import { describe, expect, it } from 'vitest';
import { dayBefore } from './period';
import { change, percent, share } from './shares';

describe('a period', () => {
  it('counts local days across months', () => {
    const now = new Date(2026, 2, 1, 0, 30);
    expect(dayBefore(0, now)).toBe('2026-03-01');
    expect(dayBefore(1, now)).toBe('2026-02-28');
  });
});

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
