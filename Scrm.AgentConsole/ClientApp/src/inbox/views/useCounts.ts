import { useQuery } from '@tanstack/react-query';
import { useCallback } from 'react';
import { useLiveSession } from '../../live/liveContext';
import type { LiveState } from '../../live/state';
import { useLive } from '../../live/useLive';
import { useNow } from '../../live/useNow';
import { sameItems } from '../../live/useStore';
import { keys } from '../../query/keys';
import { api } from '../../wire/api';
import type { ViewFilter } from '../../wire/contracts.g';
import { adjusted, countHere, type Counted } from './counted';
import { isLocal } from './matches';

const pace = 10_000;
const unknown: readonly null[] = [];

/** How many each view holds: counted here at every change where all is here, else by the server every ten seconds with what happened since. */
export function useCounts(filters: readonly ViewFilter[]): readonly (number | null)[] {
  const { session, me } = useLiveSession();
  const isWhole = useLive((state) => state.isWhole);
  const isReady = useLive((state) => state.isReady);
  const now = useNow(pace);
  const isHere = isWhole && filters.every(isLocal);
  const { data } = useQuery({
    queryKey: keys.counts(filters),
    queryFn: async (): Promise<Counted> => {
      // What is live before the question: what changes meanwhile may count twice for a moment, never not at all.
      const counted = { live: session.state.get().conversations, at: Date.now() };
      return { ...counted, counts: (await api.counts(filters)).counts };
    },
    enabled: isReady && !isHere && filters.length > 0, staleTime: pace, refetchInterval: pace, structuralSharing: false, placeholderData: (before) => before,
  });
  const select = useCallback((state: LiveState): readonly (number | null)[] =>
    (isHere ? countHere(filters, state.conversations, me.agentId, now)
      : data?.counts.length === filters.length ? adjusted(data, filters, state.conversations, me.agentId, now)
      : unknown), [isHere, filters, me, now, data]);
  return useLive(select, sameItems);
}
