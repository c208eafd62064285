import { expect, it } from 'vitest';
import { scheduleTime, toField } from './scheduleTimes';

it('times are in the writer\'s own day', () => {
  const evening = new Date(2026, 2, 31, 22, 5);
  expect(toField(scheduleTime('hour', evening))).toBe('2026-03-31T23:05');
  expect(toField(scheduleTime('threeHours', evening))).toBe('2026-04-01T01:05');
  expect(toField(scheduleTime('morning', evening))).toBe('2026-04-01T09:00');
});
