import { useLiveSession } from './liveContext';
import type { Outbox } from './outbox';
import type { LiveState } from './state';
import { useStore } from './useStore';

/** Part of the live state. */
export function useLive<R>(select: (state: LiveState) => R, same?: (a: R, b: R) => boolean): R {
  return useStore(useLiveSession().session.state, select, same);
}

/** Part of what waits to be sent. */
export function useOutbox<R>(select: (outbox: Outbox) => R, same?: (a: R, b: R) => boolean): R {
  return useStore(useLiveSession().session.outbox, select, same);
}
