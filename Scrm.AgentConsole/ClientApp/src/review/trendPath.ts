/** Where a small line is drawn: shares 0–1 from bottom to top, one slot a week. */
export interface TrendBox {
  readonly width: number;
  readonly height: number;
  readonly slots: number;
}

const point = (at: number, share: number, { width, height, slots }: TrendBox): string =>
  `${Number((((at + 0.5) * width) / slots).toFixed(2))},${Number((2 + (1 - share) * (height - 4)).toFixed(2))}`;

/** Points of a line; weeks without a figure are passed over. */
export const line = (shares: readonly (number | null | undefined)[], box: TrendBox): readonly string[] =>
  shares.flatMap((share, at) => (share == null ? [] : [point(at, share, box)]));

/** The outline of an interval: its upper ends forth, its lower ends back. */
export function band(ends: readonly (readonly [low: number, high: number] | null)[], box: TrendBox): readonly string[] {
  const known = ends.flatMap((pair, at) => (pair ? [{ at, low: pair[0], high: pair[1] }] : []));
  if (known.length < 2) return [];
  return [...known.map((one) => point(one.at, one.high, box)), ...[...known].reverse().map((one) => point(one.at, one.low, box))];
}
