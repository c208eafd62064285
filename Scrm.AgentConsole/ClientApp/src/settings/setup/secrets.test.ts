import { expect, it } from 'vitest';
import { newAesKey, newToken, newWord } from './secrets';

it('words have the length and the letters that platforms take', () => {
  expect(newToken()).toMatch(/^[A-Za-z0-9]{24}$/);
  expect(newAesKey()).toMatch(/^[A-Za-z0-9]{43}$/);
  expect(newToken()).not.toBe(newToken());
});

it('bytes that would favour some letters are thrown away', () => {
  const rounds = [[255, 250, 0], [1, 62, 247]];
  expect(newWord(3, () => Uint8Array.from(rounds.shift() ?? []))).toBe('aba');
});
