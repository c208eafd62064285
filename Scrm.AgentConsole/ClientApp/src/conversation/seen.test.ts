import { expect, it } from 'vitest';
import { message } from '../test/views';
import { answeredSince } from './seen';

const out = (seq: number, clientMessageId?: string) => message(seq, { direction: 'out', clientMessageId });
const isOwn = (id: string | null | undefined): boolean => id === 'mine';

it('an answer that came while one wrote is told, one\'s own is none, nor is what the customer says', () => {
  expect(answeredSince([out(1), message(2), out(3, 'mine')], 1, isOwn)).toBeNull();
  expect(answeredSince([out(1), message(2), out(3, 'theirs')], 1, isOwn)?.seq).toBe(3);
  expect(answeredSince([out(1), out(3)], 3, isOwn)).toBeNull();
  expect(answeredSince([out(1), out(3)], null, isOwn)).toBeNull();
});
