import { useCallback, useLayoutEffect, useRef } from 'react';

/** One function for good that does what the newest one does: what is given it need not be drawn again. For events, never while drawing. */
export function useStable<A extends readonly unknown[], R>(newest: (...args: A) => R): (...args: A) => R {
  const last = useRef(newest);
  useLayoutEffect(() => { last.current = newest; });
  return useCallback((...args: A) => last.current(...args), []);
}
