import type { ConversationOrder, ConversationView } from '../../wire/contracts.g';

type Ranked = { readonly rank: number; readonly id: string };

// As the server has it: later than any wait, and steps of importance that no wait reaches.
const never = 8e12;
const point = 9e12;

const known = new WeakMap<ConversationView, { readonly order: ConversationOrder; readonly rank: number }>();

const waits = (c: ConversationView): number => (c.waitingSince ? Date.parse(c.waitingSince) : never);

function rankOf(order: ConversationOrder, c: ConversationView): number {
  switch (order) {
    case 'newest':
      return -Date.parse(c.lastMessage?.at ?? c.createdAt);
    case 'waiting':
      return waits(c);
    case 'priority':
      return waits(c) - Math.min(Math.max(c.priority, 0), 100) * point;
    case 'activity':
      return -Date.parse(c.updatedAt);
  }
}

/** Where a conversation stands; the lower, the earlier. Times are read once for each version of a conversation. */
export function ranked(order: ConversationOrder, c: ConversationView): Ranked {
  const before = known.get(c);
  if (before?.order === order) return { rank: before.rank, id: c.id };
  const rank = rankOf(order, c);
  known.set(c, { order, rank });
  return { rank, id: c.id };
}

/** Below 0: the first comes first. Among equals the id decides, falling where times fall. */
export function compare(order: ConversationOrder, a: ConversationView, b: ConversationView): number {
  const [x, y] = [ranked(order, a), ranked(order, b)];
  const falls = order === 'newest' || order === 'activity';
  return x.rank - y.rank || (a.id === b.id ? 0 : (a.id < b.id) === falls ? 1 : -1);
}
