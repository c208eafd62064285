import type { ScheduledView } from '../wire/contracts.g';

const fresh = 30 * 60_000;

/** Those that wait, and for half an hour those that did not leave by themselves; the next to leave first. */
export function worthShowing(all: readonly ScheduledView[], now: number): readonly ScheduledView[] {
  return all.filter((one) => one.state === 'waiting'
      || ((one.state === 'refused' || (one.state === 'cancelled' && one.why === 'customerWrote')) && now - Date.parse(one.settledAt ?? one.createdAt) < fresh))
    .sort((a, b) => a.dueAt.localeCompare(b.dueAt));
}
