import type { ConversationView } from '../wire/contracts.g';

export type Tab = 'mine' | 'queue' | 'bot' | 'all' | 'resolved';
export type LiveTab = Exclude<Tab, 'resolved'>;

export const tabs: readonly Tab[] = ['mine', 'queue', 'bot', 'all', 'resolved'];

/** Where a conversation is shown. */
export function belongs(tab: LiveTab, c: ConversationView, agentId: string): boolean {
  if (c.status === 'resolved') return false;
  switch (tab) {
    case 'mine':
      return c.owner.kind === 'agent' && c.owner.agentId === agentId;
    case 'queue':
      return c.owner.kind === 'queue';
    case 'bot':
      return c.owner.kind === 'bot';
    case 'all':
      return true;
  }
}

const lastAt = (c: ConversationView): number => Date.parse(c.lastMessage?.at ?? c.updatedAt);
const waitedSince = (c: ConversationView): number => Date.parse(c.waitingSince ?? c.createdAt);

/** The queue: important first, then who waits longest. Elsewhere: newest line first, put aside last. */
export function inOrder(tab: LiveTab): (a: ConversationView, b: ConversationView) => number {
  return tab === 'queue'
    ? (a, b) => b.priority - a.priority || waitedSince(a) - waitedSince(b) || (a.id < b.id ? -1 : 1)
    : (a, b) => Number(a.status === 'snoozed') - Number(b.status === 'snoozed') || lastAt(b) - lastAt(a) || (a.id < b.id ? -1 : 1);
}

/** Ids of a tab in order. */
export function idsOf(tab: LiveTab, all: Iterable<ConversationView>, agentId: string): readonly string[] {
  return [...all].filter((c) => belongs(tab, c, agentId)).sort(inOrder(tab)).map((c) => c.id);
}

/** How many are in each tab; resolved ones are not counted. */
export function counts(all: Iterable<ConversationView>, agentId: string): Readonly<Record<LiveTab, number>> {
  const result = { mine: 0, queue: 0, bot: 0, all: 0 };
  for (const c of all) for (const tab of ['mine', 'queue', 'bot', 'all'] as const) if (belongs(tab, c, agentId)) result[tab]++;
  return result;
}

/** The neighbour of the shown conversation, down or up; the first when none is shown. */
export function neighbour(ids: readonly string[], current: string | null, step: 1 | -1): string | null {
  const at = current === null ? -1 : ids.indexOf(current);
  return at < 0 ? ids[0] ?? null : ids[at + step] ?? null;
}
