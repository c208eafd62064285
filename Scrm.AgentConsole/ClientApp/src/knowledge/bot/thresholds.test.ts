import { expect, test } from 'vitest';
import { outcomeOf } from './thresholds';

const buckets = [
  { from: 0.1, questions: 20, right: 1, among: 3 },
  { from: 0.5, questions: 30, right: 15, among: 24 },
  { from: 0.9, questions: 50, right: 48, among: 49 },
];

test('lines split the questions, and each part says how much of it is right', () => {
  expect(outcomeOf(buckets, 0.8, 0.2)).toEqual({ answered: 0.5, answeredRight: 0.96, offered: 0.3, offeredRight: 0.8, missed: 0.2 });
});

test('a line at the very beginning of a bucket takes it', () => {
  expect(outcomeOf(buckets, 0.5, 0.5)).toMatchObject({ answered: 0.8, offered: 0, missed: 0.2 });
});

test('nothing asked is nothing answered', () => {
  expect(outcomeOf([], 0.8, 0.2)).toEqual({ answered: 0, answeredRight: 0, offered: 0, offeredRight: 0, missed: 0 });
});
