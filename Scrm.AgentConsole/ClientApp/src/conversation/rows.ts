import { daysApart } from '../i18n/when';
import type { Unsent } from '../live/outbox';
import type { ConversationView, MessageView } from '../wire/contracts.g';
import type { Earlier } from './earlier';

/** What the transcript shows, top to bottom. */
export type Row =
  | { readonly kind: 'day'; readonly key: string; readonly time: number }
  | { readonly kind: 'earlier'; readonly key: string; readonly conversation: ConversationView | null }
  | { readonly kind: 'new'; readonly key: string }
  | { readonly kind: 'message'; readonly key: string; readonly message: MessageView; readonly isFirst: boolean }
  | { readonly kind: 'unsent'; readonly key: string; readonly unsent: Unsent };

/** Lines of one author in a row are shown as one group when they follow within this. */
const together = 5 * 60_000;

const isLine = (message: MessageView): boolean => message.direction === 'system' || message.type === 'event';

function continues(before: MessageView | undefined, message: MessageView): boolean {
  return before !== undefined && !isLine(before) && !isLine(message)
    && before.direction === message.direction && before.author.kind === message.author.kind && before.author.id === message.author.id
    && Date.parse(message.at) - Date.parse(before.at) < together;
}

/** A reply keeps its key from being typed to being stored, so that its bubble does not jump. */
const keyOf = (message: MessageView): string => message.clientMessageId ?? `s${message.seq}`;

/** Days between days, a mark before the first new line, groups of one author, and what is still to be sent. */
export function rowsOf(items: readonly MessageView[], unsent: readonly Unsent[], newFrom: number | null): readonly Row[] {
  const rows: Row[] = [];
  let before: MessageView | undefined;
  for (const message of items) {
    const time = Date.parse(message.at);
    if (!before || daysApart(Date.parse(before.at), time) !== 0) {
      rows.push({ kind: 'day', key: `d${message.seq}`, time });
      before = undefined;
    }
    if (message.seq === newFrom) {
      rows.push({ kind: 'new', key: 'new' });
      before = undefined;
    }
    rows.push({ kind: 'message', key: keyOf(message), message, isFirst: !continues(before, message) });
    before = message;
  }
  const stored = new Set(items.map((item) => item.clientMessageId));
  for (const one of unsent) if (!stored.has(one.clientMessageId)) rows.push({ kind: 'unsent', key: one.clientMessageId, unsent: one });
  return rows;
}

/** Seq of the first line that was new when the conversation was opened: the n-th inbound from the end. */
export function firstNew(items: readonly MessageView[], unread: number): number | null {
  if (unread <= 0) return null;
  return items.filter((item) => item.direction === 'in').at(-unread)?.seq ?? null;
}

/** Earlier conversations of the same person, each under a line that tells which it is; their keys are their own. */
export function earlierRows(read: readonly Earlier[]): readonly Row[] {
  return read.flatMap(({ conversation, items }) => [
    { kind: 'earlier', key: `e-${conversation.id}`, conversation } as const,
    ...rowsOf(items, [], null).map((row) => ({ ...row, key: `e-${conversation.id}-${row.key}` })),
  ]);
}
