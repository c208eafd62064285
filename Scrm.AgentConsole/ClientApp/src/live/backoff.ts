const longest = 20_000;

/** Milliseconds to wait before the next try: doubling from half a second, with jitter so that consoles do not come back at once. */
export function backoff(attempt: number, random: number): number {
  const ceiling = Math.min(longest, 500 * 2 ** Math.min(attempt, 10));
  return Math.round(ceiling / 2 + (ceiling / 2) * random);
}
