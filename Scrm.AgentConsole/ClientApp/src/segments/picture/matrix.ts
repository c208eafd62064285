import type { TagLift } from '../../wire/contracts.g';

export interface Cell {
  readonly x: number;
  readonly y: number;
  readonly lift: number;
  /** −1 never together, 0 as chance has it, 1 four times as often. */
  readonly strength: number;
}

const most = 12;
const strengthOf = (lift: number): number => (lift <= 0 ? -1 : Math.max(-1, Math.min(1, Math.log2(lift) / 2)));

/** Pairs as both halves of a square; pairs that never come together are left empty. */
export function matrix(pairs: readonly TagLift[]): { readonly tags: readonly string[]; readonly cells: readonly Cell[] } {
  const tags = [...new Set(pairs.flatMap((pair) => [pair.tagId, pair.otherId]))].slice(0, most);
  const cells = pairs.filter((pair) => pair.people > 0).flatMap((pair) => {
    const [x, y] = [tags.indexOf(pair.tagId), tags.indexOf(pair.otherId)];
    const value = { lift: pair.lift, strength: strengthOf(pair.lift) };
    return x < 0 || y < 0 ? [] : [{ x, y, ...value }, { x: y, y: x, ...value }];
  });
  return { tags, cells };
}
