import type { ConversationOrder, ConversationView } from '../../wire/contracts.g';
import { compare } from './order';

export interface Listing {
  /** What the server listed, in its order. */
  readonly base: readonly ConversationView[];
  /** More follows on the server. */
  readonly hasMore: boolean;
  readonly order: ConversationOrder;
  /** Where a conversation belongs, as far as this client can tell. */
  readonly belongs: (c: ConversationView) => boolean;
  /** False: only the server knows what else belongs (words were searched for). */
  readonly mayAdd: boolean;
}

/**
 * Ids in order: what the server listed, with what happened since. What changed takes its new place or leaves; what is new comes in
 * where it stands before the last that was listed, as behind that the server lists it.
 */
export function listed({ base, hasMore, order, belongs, mayAdd }: Listing, live: ReadonlyMap<string, ConversationView>): readonly string[] {
  const last = hasMore ? base.at(-1) : undefined;
  const mayShow = (c: ConversationView): boolean => belongs(c) && (!last || compare(order, c, last) <= 0);
  const still: ConversationView[] = [];
  const moved: ConversationView[] = [];
  const inBase = new Set<string>();
  for (const old of base) {
    if (inBase.has(old.id)) continue;
    inBase.add(old.id);
    const now = live.get(old.id);
    if (!now || now.version <= old.version) still.push(old);
    else if (mayShow(now)) moved.push(now);
  }
  if (mayAdd) for (const c of live.values()) if (!inBase.has(c.id) && mayShow(c)) moved.push(c);
  moved.sort((a, b) => compare(order, a, b));
  return merged(still, moved, order);
}

function merged(still: readonly ConversationView[], moved: readonly ConversationView[], order: ConversationOrder): readonly string[] {
  const ids: string[] = [];
  let next = 0;
  for (const c of still) {
    while (next < moved.length && compare(order, moved[next]!, c) < 0) ids.push(moved[next++]!.id);
    ids.push(c.id);
  }
  while (next < moved.length) ids.push(moved[next++]!.id);
  return ids;
}

/** The neighbour of the shown conversation, down or up; the first when none is shown. */
export function neighbour(ids: readonly string[], current: string | null, step: 1 | -1): string | null {
  const at = current === null ? -1 : ids.indexOf(current);
  return at < 0 ? ids[0] ?? null : ids[at + step] ?? null;
}
