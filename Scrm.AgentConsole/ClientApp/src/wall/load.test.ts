import { expect, test } from 'vitest';
import { countByStatus, fullness } from './load';

test.each([
  [0, 5, 0, 'good'],
  [3, 5, 60, 'good'],
  [4, 5, 80, 'warn'],
  [5, 5, 100, 'bad'],
  [9, 5, 100, 'bad'],
  [0, 0, 100, 'bad'],
] as const)('%i of %i is %i percent, %s', (load, capacity, percent, level) => {
  expect(fullness(load, capacity)).toEqual({ percent, level });
});

test('who is there is counted first, and states nobody is in are left out', () => {
  expect(countByStatus([{ status: 'offline' }, { status: 'online' }, { status: 'away' }, { status: 'online' }])).toEqual([['online', 2], ['away', 1], ['offline', 1]]);
});
