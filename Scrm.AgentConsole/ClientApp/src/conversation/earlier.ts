import type { ConversationView, MessageView } from '../wire/contracts.g';

/** An earlier conversation of the same person as far as it is read; lines ascending. */
export interface Earlier {
  readonly conversation: ConversationView;
  readonly items: readonly MessageView[];
  readonly fromStart: boolean;
}

/** The conversation before the earliest one shown, or null: those of the person ended before this one began, newest first. */
export function nextEarlier(all: readonly ConversationView[], shown: Pick<ConversationView, 'id' | 'createdAt'>, read: readonly Earlier[]): ConversationView | null {
  const known = new Set([shown.id, ...read.map((one) => one.conversation.id)]);
  const from = read[0]?.conversation.createdAt ?? shown.createdAt;
  return [...all].filter((c) => !known.has(c.id) && c.lastSeq > 0 && Date.parse(c.createdAt) <= Date.parse(from))
    .sort((a, b) => Date.parse(b.createdAt) - Date.parse(a.createdAt))[0] ?? null;
}
