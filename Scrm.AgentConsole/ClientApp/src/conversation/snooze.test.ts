import { expect, it } from 'vitest';
import { snoozes, snoozeUntil } from './snooze';

const words = (date: Date): string => `${date.getMonth() + 1}/${date.getDate()} ${date.getHours()}:${String(date.getMinutes()).padStart(2, '0')}`;

it('puts aside for hours, until the morning, until Monday', () => {
  const friday = new Date(2026, 2, 6, 15, 30);
  expect(words(snoozeUntil('hour', friday))).toBe('3/6 16:30');
  expect(words(snoozeUntil('threeHours', friday))).toBe('3/6 18:30');
  expect(words(snoozeUntil('tomorrow', friday))).toBe('3/7 9:00');
  expect(words(snoozeUntil('monday', friday))).toBe('3/9 9:00');
  expect(words(snoozeUntil('monday', new Date(2026, 2, 9, 10, 0)))).toBe('3/16 9:00');
  expect(words(snoozeUntil('monday', new Date(2026, 2, 8, 10, 0)))).toBe('3/9 9:00');
});

it('offers each time once', () => {
  expect(snoozes(new Date(2026, 2, 6, 15, 30)).map(({ choice }) => choice)).toEqual(['hour', 'threeHours', 'tomorrow', 'monday']);
  expect(snoozes(new Date(2026, 2, 8, 15, 30)).map(({ choice }) => choice)).toEqual(['hour', 'threeHours', 'tomorrow']);
});
