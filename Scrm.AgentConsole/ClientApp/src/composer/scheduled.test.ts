import { expect, it } from 'vitest';
import type { ScheduledView } from '../wire/contracts.g';
import { worthShowing } from './scheduled';

const noon = Date.parse('2026-03-02T12:00:00Z');
const one = (id: string, over: Partial<ScheduledView>): ScheduledView => ({
  id, agentId: 'lin', text: id, attachments: [], dueAt: '2026-03-02T13:00:00Z', cancelOnReply: true, state: 'waiting', createdAt: '2026-03-02T11:00:00Z', ...over,
});

it('shows what waits, and what did not leave while that is news', () => {
  const all = [
    one('late', { dueAt: '2026-03-02T15:00:00Z' }), one('soon', {}), one('sent', { state: 'sent' }), one('off', { state: 'cancelled', why: 'byHand' }),
    one('refused', { state: 'refused', why: 'quotaSpent', dueAt: '2026-03-02T11:50:00Z', settledAt: '2026-03-02T11:50:00Z' }),
    one('old', { state: 'refused', why: 'quotaSpent', settledAt: '2026-03-02T09:00:00Z' }),
  ];
  expect(worthShowing(all, noon).map((s) => s.id)).toEqual(['refused', 'soon', 'late']);
});
