import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Pace } from './pace';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test('the first is done at once, a burst after it once when the span is over', () => {
  const run = vi.fn();
  const pace = new Pace(run, 1_000);
  for (let n = 0; n < 50; n++) pace.ask();
  expect(run).toHaveBeenCalledTimes(1);
  vi.advanceTimersByTime(1_000);
  expect(run).toHaveBeenCalledTimes(2);
  vi.advanceTimersByTime(10_000);
  expect(run).toHaveBeenCalledTimes(2);
});

test('asked without end it runs once in each span', () => {
  const run = vi.fn();
  const pace = new Pace(run, 1_000);
  for (let n = 0; n < 100; n++) {
    pace.ask();
    vi.advanceTimersByTime(100);
  }
  expect(run.mock.calls.length).toBeLessThanOrEqual(11);
  expect(run.mock.calls.length).toBeGreaterThanOrEqual(10);
});

test('nothing runs after the end', () => {
  const run = vi.fn();
  const pace = new Pace(run, 1_000);
  pace.ask();
  pace.ask();
  pace.stop();
  vi.advanceTimersByTime(5_000);
  expect(run).toHaveBeenCalledTimes(1);
});
