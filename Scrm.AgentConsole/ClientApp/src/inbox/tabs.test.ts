import { expect, it } from 'vitest';
import { conversation } from '../test/views';
import { counts, idsOf, neighbour } from './tabs';
import { urgency } from './waiting';

const all = [
  conversation({ id: 'mine', owner: { kind: 'agent', agentId: 'lin' }, updatedAt: '2026-03-02T08:00:00Z' }),
  conversation({ id: 'aside', owner: { kind: 'agent', agentId: 'lin' }, status: 'snoozed', updatedAt: '2026-03-02T09:00:00Z' }),
  conversation({ id: 'hers', owner: { kind: 'agent', agentId: 'chen' } }),
  conversation({ id: 'late', waitingSince: '2026-03-02T08:10:00Z' }),
  conversation({ id: 'early', waitingSince: '2026-03-02T08:01:00Z' }),
  conversation({ id: 'urgent', waitingSince: '2026-03-02T08:20:00Z', priority: 5 }),
  conversation({ id: 'bot', owner: { kind: 'bot' }, status: 'pending' }),
  conversation({ id: 'done', status: 'resolved', owner: { kind: 'agent', agentId: 'lin' } }),
];

it('every conversation is where it belongs and resolved ones nowhere', () => {
  expect(counts(all, 'lin')).toEqual({ mine: 2, queue: 3, bot: 1, all: 7 });
  expect(idsOf('mine', all, 'lin')).toEqual(['mine', 'aside']);
});

it('the queue is served by importance, then by how long they wait', () => {
  expect(idsOf('queue', all, 'lin')).toEqual(['urgent', 'early', 'late']);
});

it('J and K walk the list and stop at its ends', () => {
  const ids = ['a', 'b', 'c'];
  expect([neighbour(ids, null, 1), neighbour(ids, 'b', 1), neighbour(ids, 'b', -1), neighbour(ids, 'c', 1), neighbour([], 'x', 1)])
    .toEqual(['a', 'c', 'a', null, null]);
});

it('waiting turns from green over amber to red', () => {
  expect([urgency(60_000), urgency(6 * 60_000), urgency(16 * 60_000)]).toEqual(['good', 'warn', 'bad']);
});
