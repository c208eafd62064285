import { expect, it } from 'vitest';
import { clockOf, isQuiet, minutesIn } from './quiet';

it('quiet hours may go over midnight', () => {
  const night = { quietFrom: 22 * 60, quietTo: 8 * 60 };
  expect([21 * 60 + 59, 22 * 60, 0, 7 * 60 + 59, 8 * 60].map((minute) => isQuiet(night, minute))).toEqual([false, true, true, true, false]);
  const noon = { quietFrom: 12 * 60, quietTo: 13 * 60 };
  expect([11 * 60, 12 * 60, 12 * 60 + 59, 13 * 60].map((minute) => isQuiet(noon, minute))).toEqual([false, true, true, false]);
});

it('without both ends nothing is quiet', () => {
  expect(isQuiet({ quietFrom: null, quietTo: null }, 0)).toBe(false);
  expect(isQuiet({ quietFrom: 0, quietTo: null }, 0)).toBe(false);
});

it('clocks are read as they are written', () => {
  expect(minutesIn(clockOf(8 * 60 + 5))).toBe(8 * 60 + 5);
  expect(minutesIn('')).toBeNull();
});
