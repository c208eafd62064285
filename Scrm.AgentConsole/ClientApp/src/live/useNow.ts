import { useSyncExternalStore } from 'react';
import { Store } from './store';

const clocks = new Map<number, Store<number>>();

/** One clock per pace for the whole page, so that a list of a hundred waiting times ticks with one timer. */
function clockOf(every: number): Store<number> {
  const known = clocks.get(every);
  if (known) return known;
  const clock = new Store(Date.now());
  setInterval(() => clock.set(Date.now()), every);
  clocks.set(every, clock);
  return clock;
}

/** The time, renewed at the given pace in milliseconds. */
export function useNow(every = 10_000): number {
  const clock = clockOf(every);
  return useSyncExternalStore(clock.subscribe, clock.get);
}
