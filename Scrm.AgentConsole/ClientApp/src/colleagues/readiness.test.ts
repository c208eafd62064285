import { expect, test } from 'vitest';
import type { ColleagueView } from '../wire/contracts.g';
import { byReadiness, shareOf } from './readiness';

const one = (agentId: string, status: ColleagueView['status'], load: number, capacity = 10): ColleagueView =>
  ({ agentId, displayName: agentId, teamIds: [], status, load, capacity });

test('who is there with a free desk stands first', () => {
  const sorted = byReadiness([one('away', 'away', 0), one('full', 'online', 10), one('gone', 'offline', 0), one('free', 'online', 2), one('busy', 'busy', 0)]);
  expect(sorted.map((c) => c.agentId)).toEqual(['free', 'full', 'busy', 'away', 'gone']);
});

test('a desk that takes nothing is full, and none is fuller than full', () => {
  expect([shareOf(one('a', 'online', 0, 0)), shareOf(one('b', 'online', 15)), shareOf(one('c', 'online', 5))]).toEqual([1, 1, 0.5]);
});
