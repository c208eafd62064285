import { useQuery } from '@tanstack/react-query';
import { useCallback } from 'react';
import { useMe } from '../../live/liveContext';
import type { LiveState } from '../../live/state';
import { useLive } from '../../live/useLive';
import { useNow } from '../../live/useNow';
import { sameItems } from '../../live/useStore';
import { keys } from '../../query/keys';
import { api } from '../../wire/api';
import type { ViewFilter } from '../../wire/contracts.g';
import { isLocal, matches } from './matches';

const pace = 10_000;

/** How many each view holds: counted here at every change where that can be, else asked of the server every ten seconds. Null: not known. */
export function useCounts(filters: readonly ViewFilter[]): readonly (number | null)[] {
  const { agentId } = useMe();
  const isWhole = useLive((state) => state.isWhole);
  const isReady = useLive((state) => state.isReady);
  const now = useNow(pace);
  const isHere = isWhole && filters.every(isLocal);
  const asked = useQuery({
    queryKey: keys.counts(filters), queryFn: () => api.counts(filters), enabled: isReady && !isHere && filters.length > 0,
    staleTime: pace, refetchInterval: pace, placeholderData: (before) => before,
  });
  const select = useCallback((state: LiveState) => filters.map((filter) => {
    if (!state.isWhole || !isLocal(filter)) return null;
    let count = 0;
    for (const c of state.conversations.values()) if (matches(filter, c, agentId, now)) count++;
    return count;
  }), [filters, agentId, now]);
  const here = useLive(select, sameItems);
  return here.map((count, i) => count ?? asked.data?.counts[i] ?? null);
}
