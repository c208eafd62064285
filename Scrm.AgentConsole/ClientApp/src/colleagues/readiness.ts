import type { ColleagueView } from '../wire/contracts.g';

const order = ['online', 'busy', 'away', 'offline'];

/** Who can help first stands first: by status, then by how much of the desk is free. */
export const byReadiness = (colleagues: readonly ColleagueView[]): readonly ColleagueView[] => [...colleagues].sort((a, b) =>
  order.indexOf(a.status) - order.indexOf(b.status) || shareOf(a) - shareOf(b) || a.displayName.localeCompare(b.displayName));

/** How much of the desk is taken, 0–1. */
export const shareOf = (one: ColleagueView): number => (one.capacity > 0 ? Math.min(1, one.load / one.capacity) : 1);
