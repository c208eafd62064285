import type { ConversationView, ViewFilter } from '../../wire/contracts.g';
import { matches } from './matches';

type Live = ReadonlyMap<string, ConversationView>;

/** What the server counted, and what was live here when it did. */
export interface Counted {
  readonly counts: readonly number[];
  readonly live: Live;
  readonly at: number;
}

/** How many of what is live belong to each view. */
export function countHere(filters: readonly ViewFilter[], live: Live, agentId: string, now: number): readonly number[] {
  const counts = filters.map(() => 0);
  for (const c of live.values()) for (let i = 0; i < filters.length; i++) if (matches(filters[i]!, c, agentId, now)) counts[i]!++;
  return counts;
}

/**
 * The server's counts with what happened since: who came, left or changed places. Of a conversation that was neither known here
 * nor began since, nobody knows where it was counted: it waits for the next count.
 */
export function adjusted({ counts, live: before, at }: Counted, filters: readonly ViewFilter[], live: Live, agentId: string, now: number): readonly number[] {
  const next = [...counts];
  for (const c of live.values()) {
    const old = before.get(c.id);
    if (old === c || (!old && Date.parse(c.createdAt) <= at)) continue;
    for (let i = 0; i < filters.length; i++) {
      // Where words are searched for, only the server knows.
      if (filters[i]!.text) continue;
      next[i]! += Number(matches(filters[i]!, c, agentId, now)) - Number(old !== undefined && matches(filters[i]!, old, agentId, now));
    }
  }
  return next.map((count) => Math.max(0, count));
}
