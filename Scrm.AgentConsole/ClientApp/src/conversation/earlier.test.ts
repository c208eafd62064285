import { expect, it } from 'vitest';
import { conversation, message } from '../test/views';
import { nextEarlier, type Earlier } from './earlier';
import { earlierRows } from './rows';

const began = (id: string, createdAt: string, lastSeq = 2) => ({ ...conversation({}), id, createdAt, lastSeq });
const shown = began('now', '2026-03-05T08:00:00Z');
const all = [began('later', '2026-03-06T08:00:00Z'), shown, began('first', '2026-03-01T08:00:00Z'), began('middle', '2026-03-03T08:00:00Z'), began('empty', '2026-03-04T08:00:00Z', 0)];
const read = (one: typeof shown): Earlier => ({ conversation: one, items: [message(1), message(2)], fromStart: true });

it('conversations come newest first, each once, none that began later or is empty', () => {
  expect(nextEarlier(all, shown, [])?.id).toBe('middle');
  expect(nextEarlier(all, shown, [read(all[3]!)])?.id).toBe('first');
  expect(nextEarlier(all, shown, [read(all[2]!), read(all[3]!)])).toBeNull();
});

it('each begins with a line that tells which it is, and its lines have keys of their own', () => {
  const rows = earlierRows([read(all[2]!), read(all[3]!)]);
  expect(rows.filter((row) => row.kind === 'earlier').map((row) => row.key)).toEqual(['e-first', 'e-middle']);
  expect(new Set(rows.map((row) => row.key)).size).toBe(rows.length);
});
