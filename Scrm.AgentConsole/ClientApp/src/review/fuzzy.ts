/** How well letters typed in order fit a text: lower is better, null: not at all. Begins and runs count for more. */
export function fuzzy(text: string, typed: string): number | null {
  const where = text.toLowerCase();
  const wanted = typed.trim().toLowerCase();
  if (wanted === '') return 0;
  const whole = where.indexOf(wanted);
  if (whole >= 0) return whole === 0 ? 0 : 1 + whole / 100;
  let at = -1;
  let gaps = 0;
  for (const letter of wanted) {
    const next = where.indexOf(letter, at + 1);
    if (next < 0) return null;
    gaps += at >= 0 ? next - at - 1 : next;
    at = next;
  }
  return 10 + gaps;
}

/** The things any of whose texts fits, the best first. */
export function fuzzyFind<T>(things: readonly T[], texts: (thing: T) => readonly (string | null | undefined)[], typed: string): readonly T[] {
  return things
    .map((thing) => ({ thing, fit: Math.min(...texts(thing).map((text) => (text ? fuzzy(text, typed) ?? Infinity : Infinity))) }))
    .filter(({ fit }) => fit < Infinity)
    .sort((a, b) => a.fit - b.fit)
    .map(({ thing }) => thing);
}
