const minute = 60_000;

/** How pressing a waiting time is: green, amber from five minutes, red from fifteen. */
export function urgency(waitedMs: number): 'good' | 'warn' | 'bad' {
  return waitedMs < 5 * minute ? 'good' : waitedMs < 15 * minute ? 'warn' : 'bad';
}
