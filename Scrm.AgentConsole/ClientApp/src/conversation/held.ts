import type { Unsent } from '../live/outbox';
import type { Picked } from './useAttachments';

/** What comes back into the field. */
export interface TakenBack {
  readonly text: string;
  readonly files: readonly Picked[];
}

/** A reply that can be taken back for a while: all its messages, files first, then the words. */
export interface HeldReply extends TakenBack {
  readonly conversationId: string;
  readonly clientMessageIds: readonly string[];
  readonly until: number;
}

/** What can be taken back of what was sent; null: nothing waits. */
export function heldOf(sent: readonly Unsent[], picked: readonly Picked[], now: number): HeldReply | null {
  const waiting = sent.filter((one) => (one.content.undoSeconds ?? 0) > 0);
  const last = waiting.at(-1);
  if (!last) return null;
  return {
    conversationId: last.conversationId,
    clientMessageIds: waiting.map((one) => one.clientMessageId),
    text: last.content.text ?? '',
    files: picked.flatMap((one) => (one.stored ? [{ ...one, preview: one.preview && one.stored.url }] : [])),
    until: now + last.content.undoSeconds! * 1000,
  };
}

/** Ids of all its messages once the server has them, else null. */
export function messageIds(held: HeldReply, items: readonly { readonly id: string; readonly clientMessageId?: string | null }[]): string | null {
  const ids = held.clientMessageIds.map((one) => items.find((m) => m.clientMessageId === one)?.id);
  return ids.every((one) => one !== undefined) ? ids.join(' ') : null;
}

/** What stood in so many of its last messages. */
export function lastOf(held: HeldReply, count: number): TakenBack {
  const files = held.text ? count - 1 : count;
  return { text: held.text, files: files > 0 ? held.files.slice(-files) : [] };
}
