import type { ConversationView, ReplyWindowView, SessionView } from '../wire/contracts.g';

/** May this agent answer the customer now? If not, why, and what would help. */
export type Replyability =
  | { readonly may: true }
  | { readonly may: false; readonly why: 'resolved' | 'snoozed' | 'queue' | 'bot' | 'other' | 'windowExpired' | 'quotaSpent'; readonly help: Help | null };

export type Help = 'claim' | 'takeOver' | 'reopen';

export type WindowState = 'open' | 'windowExpired' | 'quotaSpent';

/** What the platform's limit says at a time; no limit is always open. */
export function windowState(window: ReplyWindowView | null | undefined, now: number): WindowState {
  if (!window) return 'open';
  if (Date.parse(window.closesAt) <= now) return 'windowExpired';
  return window.remaining != null && window.remaining <= 0 ? 'quotaSpent' : 'open';
}

export function replyability(c: ConversationView, me: SessionView, now: number): Replyability {
  const no = (why: Exclude<Replyability, { may: true }>['why'], help: Help | null): Replyability => ({ may: false, why, help });
  if (c.status === 'resolved') return no('resolved', 'reopen');
  if (c.owner.kind === 'queue') return no('queue', 'claim');
  if (c.owner.kind === 'bot') return no('bot', 'takeOver');
  if (c.owner.agentId !== me.agentId) return no('other', me.role === 'agent' ? null : 'takeOver');
  if (c.status === 'snoozed') return no('snoozed', 'reopen');
  const state = windowState(c.replyWindow, now);
  return state === 'open' ? { may: true } : no(state, null);
}
