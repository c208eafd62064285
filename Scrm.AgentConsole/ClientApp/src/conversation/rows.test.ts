import { expect, it } from 'vitest';
import type { Unsent } from '../live/outbox';
import { message } from '../test/views';
import { firstNew, rowsOf } from './rows';

const at = (minute: number, day = 2): string => new Date(2026, 2, day, 8, minute).toISOString();
const unsent: Unsent = { clientMessageId: 'k1', conversationId: 'c1', kind: 'reply', content: { type: 'text', text: 'x' }, mentions: [], at: at(9), state: 'waiting' };

it('a day begins with its name', () => {
  const rows = rowsOf([message(1, { at: at(0) }), message(2, { at: at(1) }), message(3, { at: at(0, 3) })], [], null);
  expect(rows.map((row) => row.kind)).toEqual(['day', 'message', 'message', 'day', 'message']);
});

it('lines of one author close together are one group', () => {
  const rows = rowsOf([message(1, { at: at(0) }), message(2, { at: at(1) }), message(3, { at: at(20) }),
    message(4, { at: at(21), direction: 'out', author: { kind: 'bot' } })], [], null);
  expect(rows.flatMap((row) => (row.kind === 'message' ? [row.isFirst] : []))).toEqual([true, false, true, true]);
});

it('what is new is marked', () => {
  const items = [message(1, { at: at(0) }), message(2, { at: at(1), direction: 'out' }), message(3, { at: at(2) })];
  expect(firstNew(items, 1)).toBe(3);
  expect(firstNew(items, 2)).toBe(1);
  expect(firstNew(items, 0)).toBeNull();
  expect(rowsOf(items, [], 3).map((row) => row.kind)).toEqual(['day', 'message', 'message', 'new', 'message']);
});

it('a reply is shown once, with the same key before and after it is stored', () => {
  const before = rowsOf([message(1)], [unsent], null);
  const after = rowsOf([message(1), message(2, { direction: 'out', clientMessageId: 'k1' })], [unsent], null);
  expect(before.at(-1)?.key).toBe('k1');
  expect(after.filter((row) => row.key === 'k1').map((row) => row.kind)).toEqual(['message']);
});
