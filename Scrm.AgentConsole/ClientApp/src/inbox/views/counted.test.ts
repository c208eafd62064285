import { expect, it } from 'vitest';
import { conversation } from '../../test/views';
import type { ConversationView } from '../../wire/contracts.g';
import { adjusted, countHere } from './counted';
import { houseFilter } from './houseView';

const me = { teamIds: [] };
const filters = [houseFilter('mine', me), houseFilter('queue', me), houseFilter('all', me)];
const now = Date.parse('2026-03-02T09:00:00Z');
const at = Date.parse('2026-03-02T08:30:00Z');
const live = (...all: readonly ConversationView[]): ReadonlyMap<string, ConversationView> => new Map(all.map((c) => [c.id, c]));
const mine = { kind: 'agent', agentId: 'lin' } as const;
const waits = conversation({ id: 'waits', createdAt: '2026-03-02T08:00:00Z' });

it('what is live is counted view by view', () => {
  expect(countHere(filters, live(waits, conversation({ id: 'm', owner: mine }), conversation({ id: 'r', status: 'resolved' })), 'lin', now)).toEqual([1, 1, 2]);
});

it('between two counts of the server who changes hands is counted where they are now', () => {
  const before = live(waits);
  const counted = { counts: [3, 700, 9000], live: before, at };
  expect(adjusted(counted, filters, before, 'lin', now)).toEqual([3, 700, 9000]);
  expect(adjusted(counted, filters, live({ ...waits, owner: mine }), 'lin', now)).toEqual([4, 699, 9000]);
  expect(adjusted(counted, filters, live({ ...waits, status: 'resolved' }), 'lin', now)).toEqual([3, 699, 8999]);
});

it('who is new is counted, who was unknown waits for the server', () => {
  const counted = { counts: [3, 700, 9000], live: live(), at };
  expect(adjusted(counted, filters, live({ ...waits, createdAt: '2026-03-02T08:45:00Z' }), 'lin', now)).toEqual([3, 701, 9001]);
  expect(adjusted(counted, filters, live(waits), 'lin', now)).toEqual([3, 700, 9000]);
});
