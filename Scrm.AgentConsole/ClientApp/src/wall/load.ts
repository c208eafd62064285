/** How full a desk is: the share of the bar, and its colour; who takes nothing at all is full. */
export function fullness(load: number, capacity: number): { readonly percent: number; readonly level: 'good' | 'warn' | 'bad' } {
  const share = capacity > 0 ? load / capacity : 1;
  return { percent: Math.round(Math.min(1, share) * 100), level: share >= 1 ? 'bad' : share >= 0.8 ? 'warn' : 'good' };
}

/** Agents by what they say: how many of each, offline last. */
export function countByStatus(agents: readonly { readonly status: string }[]): readonly (readonly [string, number])[] {
  return ['online', 'busy', 'away', 'offline'].map((status) => [status, agents.filter((a) => a.status === status).length] as const).filter(([, count]) => count > 0);
}
