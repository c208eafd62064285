import { useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import { keys } from '../../query/keys';
import { useAction } from '../../ui/useAction';

/** Changes keyword answers; the list is read again in any case, so that a conflict shows what is there now. */
export function useKeywords(): { readonly change: (work: () => Promise<unknown>) => Promise<boolean>; readonly isBusy: boolean } {
  const cache = useQueryClient();
  const { run, isBusy } = useAction();
  const change = useCallback((work: () => Promise<unknown>) => run(async () => {
    try {
      await work();
    } finally {
      await cache.invalidateQueries({ queryKey: keys.answerRules });
    }
  }), [cache, run]);
  return { change, isBusy };
}
