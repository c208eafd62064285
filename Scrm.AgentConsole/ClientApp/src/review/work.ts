import type { ReviewDecision, ReviewItemView } from '../wire/contracts.g';

export type WorkState = 'unsent' | 'waiting' | 'done';

/** One decision of this sitting: it counts on screen at once, and reaches the server when the line lets it. */
export interface Work {
  readonly item: ReviewItemView;
  readonly decision: ReviewDecision;
  readonly tag?: string;
  readonly value?: string;
  readonly state: WorkState;
  /** Of the server, once it is done. */
  readonly reviewId?: string;
}

/** What is still to decide: what the server lists without what was decided here. */
export const undecided = (items: readonly ReviewItemView[], works: readonly Work[]): readonly ReviewItemView[] => {
  const gone = new Set(works.map((work) => work.item.id));
  return items.filter((item) => !gone.has(item.id));
};

/** The item to look at when the one looked at is decided or gone: the one that takes its place, or the last. */
export function nextShown(before: readonly ReviewItemView[], after: readonly ReviewItemView[], shown: string | null): string | null {
  if (shown !== null && after.some((item) => item.id === shown)) return shown;
  const at = before.findIndex((item) => item.id === shown);
  const left = new Set(after.map((item) => item.id));
  const next = at < 0 ? undefined : before.slice(at + 1).find((item) => left.has(item.id));
  return next?.id ?? (at < 0 ? after[0]?.id : after[after.length - 1]?.id) ?? null;
}

/** The item so many steps away, staying inside the list. */
export function moved(items: readonly ReviewItemView[], shown: string | null, steps: number): string | null {
  const at = items.findIndex((item) => item.id === shown);
  return items[Math.max(0, Math.min(items.length - 1, at + steps))]?.id ?? null;
}

/** How many of each decision. */
export function tally(works: readonly { readonly decision: ReviewDecision }[]): Readonly<Record<ReviewDecision, number>> {
  const sum = { accept: 0, reject: 0, replace: 0, merge: 0, skip: 0 };
  for (const { decision } of works) sum[decision] += 1;
  return sum;
}
