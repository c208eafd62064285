import type { ReplyContent } from '../wire/contracts.g';
import type { RefusalCode } from '../wire/refusal';

/** A reply or note on its way to the server; known by its clientMessageId, so it is stored once however often it is sent. */
export interface Unsent {
  readonly clientMessageId: string;
  readonly conversationId: string;
  readonly kind: 'reply' | 'note';
  readonly content: ReplyContent;
  readonly mentions: readonly string[];
  readonly at: string;
  readonly state: 'waiting' | 'sending' | 'refused';
  readonly refusal?: { readonly code: RefusalCode; readonly detail: string | null };
}

export type Outbox = readonly Unsent[];

export const enqueue = (outbox: Outbox, unsent: Unsent): Outbox =>
  outbox.some((u) => u.clientMessageId === unsent.clientMessageId) ? outbox : [...outbox, unsent];

/** What may be sent now: per conversation the oldest, in order, and nothing behind one that is under way. */
export function due(outbox: Outbox): readonly Unsent[] {
  const seen = new Set<string>();
  return outbox.filter((unsent) => {
    if (unsent.state === 'refused' || seen.has(unsent.conversationId)) return false;
    seen.add(unsent.conversationId);
    return unsent.state === 'waiting';
  });
}

export const mark = (outbox: Outbox, clientMessageId: string, change: Partial<Unsent>): Outbox =>
  outbox.map((u) => (u.clientMessageId === clientMessageId ? { ...u, ...change } : u));

export const remove = (outbox: Outbox, clientMessageId: string): Outbox =>
  outbox.some((u) => u.clientMessageId === clientMessageId) ? outbox.filter((u) => u.clientMessageId !== clientMessageId) : outbox;

/** After the line broke, or the page was loaded anew: nobody knows what arrived, so everything under way waits again. */
export const revive = (outbox: Outbox): Outbox => outbox.map((u) => (u.state === 'sending' ? { ...u, state: 'waiting' } : u));
