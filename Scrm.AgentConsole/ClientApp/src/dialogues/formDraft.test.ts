import { expect, it } from 'vitest';
import { field, freeKey, moved } from './formDraft';

it('gives a new question a key that no other has', () => {
  expect(freeKey([field('q1', '', ''), field('q3', '', '')])).toBe('q4');
  expect(freeKey([field('order', '', '')])).toBe('q2');
});

it('moves a question within the list and never out of it', () => {
  expect(moved(['a', 'b', 'c'], 1, -1)).toEqual(['b', 'a', 'c']);
  expect(moved(['a', 'b'], 1, 1)).toEqual(['a', 'b']);
});
