import type { LiveState } from '../live/state';
import type { ConversationView } from '../wire/contracts.g';

/** Something happened that the reader wants to hear of. */
export interface Call {
  readonly conversationId: string;
  readonly kind: 'message' | 'queue' | 'alert';
  /** Of an alert: which. */
  readonly word?: string;
}

/** What is older arrived late, with a reconnection: the list shows it, nobody is called. */
const fresh = 120_000;

/** What calls for the reader between two states: customers' lines in own conversations, alerts, and if wanted who came to the queue. */
export function callsBetween(before: LiveState, after: LiveState, me: string, now: number, wantsQueue: boolean): readonly Call[] {
  if (!before.isReady || before.snapshots !== after.snapshots) return [];
  const calls: Call[] = after.alerts.slice(before.alerts.length).map(({ conversationId, kind }) => ({ conversationId, kind: 'alert', word: kind }));
  if (before.conversations === after.conversations) return calls;
  for (const [id, c] of after.conversations) {
    const was = before.conversations.get(id);
    if (was === c) continue;
    if (isNewLine(was, c, me) && now - Date.parse(c.lastMessage!.at) < fresh) calls.push({ conversationId: id, kind: 'message' });
    else if (wantsQueue && isNewInQueue(was, c) && now - Date.parse(c.queuedSince ?? c.updatedAt) < fresh) calls.push({ conversationId: id, kind: 'queue' });
  }
  return calls;
}

const isNewLine = (was: ConversationView | undefined, c: ConversationView, me: string): boolean =>
  c.status === 'open' && c.owner.agentId === me && c.lastMessage?.direction === 'in' && c.lastSeq > (was?.lastSeq ?? 0);

const isNewInQueue = (was: ConversationView | undefined, c: ConversationView): boolean =>
  c.status === 'open' && c.owner.kind === 'queue' && !(was?.status === 'open' && was.owner.kind === 'queue');
