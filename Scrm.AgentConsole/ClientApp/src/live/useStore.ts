import { useCallback, useRef, useSyncExternalStore } from 'react';
import type { Store } from './store';

/** Part of a store; the component renders again only when that part is another by `same`. */
export function useStore<T, R>(store: Store<T>, select: (value: T) => R, same: (a: R, b: R) => boolean = Object.is): R {
  const last = useRef<{ value: T; select: (value: T) => R; result: R } | null>(null);
  const read = useCallback((): R => {
    const value = store.get();
    const before = last.current;
    if (before && before.value === value && before.select === select) return before.result;
    const fresh = select(value);
    const result = before && same(before.result, fresh) ? before.result : fresh;
    last.current = { value, select, result };
    return result;
  }, [store, select, same]);
  return useSyncExternalStore(store.subscribe, read);
}

/** Equal lists: same length, same items. */
export function sameItems<T>(a: readonly T[], b: readonly T[]): boolean {
  return a.length === b.length && a.every((item, i) => Object.is(item, b[i]));
}
