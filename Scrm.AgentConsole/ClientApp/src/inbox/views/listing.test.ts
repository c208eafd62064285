import { expect, it } from 'vitest';
import { conversation } from '../../test/views';
import type { ConversationOrder, ConversationView } from '../../wire/contracts.g';
import { listed, neighbour } from './listing';
import { compare } from './order';

const at = (minute: number): string => `2026-03-02T08:${String(minute).padStart(2, '0')}:00Z`;
const said = (id: string, minute: number, over: Partial<ConversationView> = {}): ConversationView =>
  conversation({ id, lastMessage: { seq: 1, direction: 'in', type: 'text', text: 'x', at: at(minute) }, ...over });
const live = (...all: readonly ConversationView[]): ReadonlyMap<string, ConversationView> => new Map(all.map((c) => [c.id, c]));
const list = (over: Partial<Parameters<typeof listed>[0]>, now: ReadonlyMap<string, ConversationView>): string =>
  listed({ base: [said('a', 30), said('b', 20), said('c', 10)], hasMore: true, order: 'newest', belongs: (c) => c.status === 'open', mayAdd: true, ...over }, now).join(' ');

it('who writes again goes to the top, and who is resolved leaves', () => {
  expect(list({}, live(said('c', 40, { version: 2 })))).toBe('c a b');
  expect(list({}, live(said('b', 20, { version: 2, status: 'resolved' })))).toBe('a c');
});

it('an older version changes nothing', () => {
  expect(list({}, live(said('c', 40, { version: 1 }), said('b', 50, { version: 0, status: 'resolved' })))).toBe('a b c');
});

it('what is new comes in where it stands, behind the end only when the end is here', () => {
  expect(list({}, live(said('new', 25), said('old', 5)))).toBe('a new b c');
  expect(list({ hasMore: false }, live(said('new', 25), said('old', 5)))).toBe('a new b c old');
});

it('when words were searched for, only the server adds', () => {
  expect(list({ mayAdd: false }, live(said('new', 25), said('c', 40, { version: 2 })))).toBe('c a b');
});

it('a conversation that two pages tell of is listed once', () => {
  expect(list({ base: [said('a', 30), said('b', 20), said('a', 30)] }, live())).toBe('a b');
});

it.each<[ConversationOrder, string]>([
  ['newest', 'd c b a'],
  ['waiting', 'b d a c'],
  ['priority', 'd b a c'],
])('%s is as the server sorts', (order, expected) => {
  const all = [said('a', 1), said('b', 2, { waitingSince: at(1) }), said('c', 3), said('d', 4, { waitingSince: at(2), priority: 5 })];
  expect(all.sort((x, y) => compare(order, x, y)).map((c) => c.id).join(' ')).toBe(expected);
});

it('J and K walk the list and stop at its ends', () => {
  const ids = ['a', 'b', 'c'];
  expect([neighbour(ids, null, 1), neighbour(ids, 'b', 1), neighbour(ids, 'b', -1), neighbour(ids, 'c', 1), neighbour([], 'x', 1)])
    .toEqual(['a', 'c', 'a', null, null]);
});
