import { expect, it } from 'vitest';
import { nothingYet, type LiveState } from '../live/state';
import type { ConversationView } from '../wire/contracts.g';
import { conversation } from '../test/views';
import { callsBetween } from './calls';

const now = Date.parse('2026-03-02T12:00:00Z');
const at = new Date(now - 1_000).toISOString();
const said = (over: Partial<ConversationView> = {}, seq = 2): ConversationView =>
  conversation({ id: 'c1', status: 'open', owner: { kind: 'agent', agentId: 'me' }, lastSeq: seq, lastMessage: { seq: 2, direction: 'in', type: 'text', text: '在吗', at }, ...over });
const state = (...all: readonly ConversationView[]): LiveState => ({ ...nothingYet, isReady: true, conversations: new Map(all.map((c) => [c.id, c])) });
const kinds = (before: LiveState, after: LiveState, wantsQueue = true): readonly string[] => callsBetween(before, after, 'me', now, wantsQueue).map((call) => call.kind);

it('a customer’s line in one’s own conversation calls', () => {
  expect(kinds(state(said({}, 1)), state(said()))).toEqual(['message']);
  expect(kinds(state(), state(said()))).toEqual(['message']);
});

it('one’s own lines, a colleague’s conversation and other changes do not', () => {
  expect(kinds(state(said({}, 1)), state(said({ lastMessage: { seq: 2, direction: 'out', type: 'text', text: '好', at } })))).toEqual([]);
  expect(kinds(state(said({}, 1)), state(said({ owner: { kind: 'agent', agentId: 'you' } })))).toEqual([]);
  expect(kinds(state(said()), state(said({ unread: 0 })))).toEqual([]);
});

it('what came with a snapshot or is old calls nobody', () => {
  expect(kinds(nothingYet, state(said()))).toEqual([]);
  expect(kinds(state(said({}, 1)), { ...state(said()), snapshots: 1 })).toEqual([]);
  const old = new Date(now - 180_000).toISOString();
  expect(kinds(state(said({}, 1)), state(said({ lastMessage: { seq: 2, direction: 'in', type: 'text', text: '在吗', at: old } })))).toEqual([]);
});

it('who comes to the queue calls whoever wants that, once', () => {
  const waiting = said({ owner: { kind: 'queue' }, queuedSince: at });
  expect(kinds(state(said({ owner: { kind: 'bot' }, status: 'pending' }, 1)), state(waiting))).toEqual(['queue']);
  expect(kinds(state(said({ owner: { kind: 'bot' }, status: 'pending' }, 1)), state(waiting), false)).toEqual([]);
  expect(kinds(state(waiting), state({ ...waiting, lastSeq: 3 }))).toEqual([]);
});

it('alerts of the server call by their word', () => {
  const before = state();
  expect(callsBetween(before, { ...before, alerts: [{ conversationId: 'c9', kind: 'offered' }] }, 'me', now, false)).toEqual([{ conversationId: 'c9', kind: 'alert', word: 'offered' }]);
});
