import type { LiveState } from './state';
import type { Store } from './store';

// Longer than a first connection takes; who clicks is told then that there is none.
const patience = 5_000;

/** Until it is known whether there is a line: a page that has just come up, or one that moves, does not know yet. */
export function lineSettled(state: Store<LiveState>): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(done, patience);
    const stop = state.subscribe(() => { if (state.get().line.phase !== 'connecting') done(); });
    function done(): void {
      clearTimeout(timer);
      stop();
      resolve();
    }
  });
}
