import { expect, it } from 'vitest';
import { conversation } from '../../test/views';
import type { ViewFilter } from '../../wire/contracts.g';
import { houseFilter } from './houseView';
import { isLocal, matches } from './matches';
import { houseViews } from './place';

const now = Date.parse('2026-03-02T09:00:00Z');
const me = { teamIds: ['after'] };
const all = [
  conversation({ id: 'mine', owner: { kind: 'agent', agentId: 'lin' }, teamId: 'after', priority: 5, language: 'han' }),
  conversation({ id: 'aside', owner: { kind: 'agent', agentId: 'lin' }, status: 'snoozed' }),
  conversation({ id: 'hers', owner: { kind: 'agent', agentId: 'chen' }, mentioned: ['lin'], tags: ['退款'], inboxId: 'shop' }),
  conversation({ id: 'waits', waitingSince: '2026-03-02T08:30:00Z', channel: 'line', language: 'latin', teamId: 'sales' }),
  conversation({ id: 'bot', owner: { kind: 'bot' }, status: 'pending' }),
  conversation({ id: 'done', status: 'resolved', owner: { kind: 'agent', agentId: 'lin' } }),
];
const ids = (filter: ViewFilter): string => all.filter((c) => matches(filter, c, 'lin', now)).map((c) => c.id).join(' ');

it('every view of the house holds what belongs there', () => {
  expect(Object.fromEntries(houseViews.map((view) => [view, ids(houseFilter(view, me))]))).toEqual({
    mine: 'mine', queue: 'waits', team: 'mine', all: 'mine hers waits bot', mentions: 'hers', snoozed: 'aside', bot: 'bot', resolved: 'done',
  });
});

it.each<[Partial<ViewFilter>, string]>([
  [{ channels: ['line', 'qq'] }, 'waits'],
  [{ inboxes: ['shop'] }, 'hers'],
  [{ teams: ['sales', 'after'] }, 'mine waits'],
  [{ tags: ['退款'] }, 'hers'],
  [{ languages: ['han', 'latin'] }, 'mine waits'],
  [{ priority: 5 }, 'mine'],
  [{ waitMinutes: 30 }, 'waits'],
  [{ waitMinutes: 31 }, ''],
  [{ assignee: 'none' }, 'waits bot'],
  [{ assignee: 'chen' }, 'hers'],
])('a filter asks here what the server asks: %j', (filter, expected) => expect(ids({ mentions: false, ...filter })).toBe(expected));

it('resolved ones and words are the server\'s to find', () => {
  expect([houseFilter('all', me), houseFilter('resolved', me), { ...houseFilter('all', me), text: '退款' }, { mentions: false }].map(isLocal)).toEqual([true, false, false, false]);
});
