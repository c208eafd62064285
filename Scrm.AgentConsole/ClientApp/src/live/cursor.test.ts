import { expect, it } from 'vitest';
import { backoff } from './backoff';
import { isAhead } from './cursor';

it('a head is ahead when it is larger, or simply another word', () => {
  expect(isAhead('10', '9')).toBe(true);
  expect(isAhead('9', '10')).toBe(false);
  expect(isAhead('9', '9')).toBe(false);
  expect(isAhead('a:2', 'a:1')).toBe(true);
  expect(isAhead('a:1', 'a:1')).toBe(false);
  expect(isAhead('1', null)).toBe(true);
});

it('pauses grow, never past a limit, and differ by chance', () => {
  expect(backoff(0, 0)).toBe(250);
  expect(backoff(3, 1)).toBe(4_000);
  expect(backoff(50, 1)).toBe(20_000);
  expect(backoff(3, 0)).toBeLessThan(backoff(3, 0.9));
});
