import { expect, test } from 'vitest';
import type { ConversationView } from '../wire/contracts.g';
import { callsOf } from './calls';

const one = (id: string, lastSeq: number, mentioned: readonly string[] | null): ConversationView => ({ id, lastSeq, mentioned }) as unknown as ConversationView;

test('only conversations that call the reader count, and a new line in one changes the word', () => {
  const before = callsOf([one('c1', 3, ['me']), one('c2', 9, ['other']), one('c3', 1, null)], 'me');
  expect(before).toBe(callsOf([one('c1', 3, ['me', 'other']), one('c2', 10, ['other'])], 'me'));
  expect(before).not.toBe(callsOf([one('c1', 4, ['me'])], 'me'));
});
