import { useSyncExternalStore } from 'react';

/** True while the window is as the query says. */
export function useMedia(query: string): boolean {
  return useSyncExternalStore((changed) => {
    const media = window.matchMedia?.(query);
    media?.addEventListener('change', changed);
    return () => media?.removeEventListener('change', changed);
  }, () => window.matchMedia?.(query)?.matches ?? false);
}
