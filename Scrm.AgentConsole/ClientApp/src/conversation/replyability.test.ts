import { expect, it } from 'vitest';
import { conversation } from '../test/views';
import type { ConversationView, SessionView } from '../wire/contracts.g';
import { replyability, windowState } from './replyability';

const now = Date.parse('2026-03-02T08:00:00Z');
const lin: SessionView = { agentId: 'lin', userName: 'lin', displayName: '林', role: 'agent', teamIds: [], capacity: 5, timeZone: 'Asia/Shanghai' };
const wang: SessionView = { ...lin, agentId: 'wang', role: 'supervisor' };
const mine: Partial<ConversationView> = { owner: { kind: 'agent', agentId: 'lin' } };

it('who owns it may answer', () => {
  expect(replyability(conversation(mine), lin, now)).toEqual({ may: true });
});

it.each([
  ['waits in the queue', {}, 'queue', 'claim'],
  ['is with the bot', { owner: { kind: 'bot' }, status: 'pending' }, 'bot', 'takeOver'],
  ['is resolved', { ...mine, status: 'resolved' }, 'resolved', 'reopen'],
  ['is put aside', { ...mine, status: 'snoozed' }, 'snoozed', 'reopen'],
  ['is a colleague\'s', { owner: { kind: 'agent', agentId: 'chen' } }, 'other', null],
] as const)('a conversation that %s says so and what helps', (_, over, why, help) => {
  expect(replyability(conversation(over), lin, now)).toEqual({ may: false, why, help });
});

it('a supervisor may take a colleague\'s over', () => {
  expect(replyability(conversation(mine), wang, now)).toEqual({ may: false, why: 'other', help: 'takeOver' });
});

it('the platform\'s window closes by time and by count', () => {
  const closesAt = '2026-03-02T09:00:00Z';
  expect(windowState(null, now)).toBe('open');
  expect(windowState({ closesAt, remaining: 2, limit: 5 }, now)).toBe('open');
  expect(windowState({ closesAt, remaining: 0, limit: 5 }, now)).toBe('quotaSpent');
  expect(windowState({ closesAt, remaining: null }, now)).toBe('open');
  expect(windowState({ closesAt: '2026-03-02T08:00:00Z', remaining: 5 }, now)).toBe('windowExpired');
  expect(replyability(conversation({ ...mine, replyWindow: { closesAt, remaining: 0, limit: 5 } }), lin, now)).toMatchObject({ why: 'quotaSpent' });
});
