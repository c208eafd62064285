import type { MessageView } from '../wire/contracts.g';

/** The last answer to the customer that came after what the writer had seen when he began, and is not from this page. */
export function answeredSince(items: readonly MessageView[], seen: number | null, isOwn: (clientMessageId: string | null | undefined) => boolean): MessageView | null {
  if (seen === null) return null;
  return items.findLast((m) => m.direction === 'out' && m.seq > seen && !isOwn(m.clientMessageId)) ?? null;
}
