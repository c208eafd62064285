import { useInfiniteQuery } from '@tanstack/react-query';
import { useCallback, useEffect, useMemo, useRef } from 'react';
import { useMe } from '../../live/liveContext';
import type { LiveState } from '../../live/state';
import { useLive } from '../../live/useLive';
import { useNow } from '../../live/useNow';
import { sameItems } from '../../live/useStore';
import { keys } from '../../query/keys';
import { api } from '../../wire/api';
import type { ConversationOrder, ConversationView, ViewFilter } from '../../wire/contracts.g';
import { listed } from './listing';
import { isLocal, matches } from './matches';
import { queryOf } from './queryOf';

const pageSize = 100;
const never = 86_400_000;

export interface Shown {
  readonly ids: readonly string[];
  /** As the server listed them; what is live is newer. */
  readonly views: ReadonlyMap<string, ConversationView>;
  readonly isLoading: boolean;
  readonly error: unknown;
  readonly more: (() => void) | undefined;
  readonly again: () => void;
}

/** The conversations of a view, live: from what the console holds where that is all, else page by page from the server. */
export function useListing(filter: ViewFilter, order: ConversationOrder): Shown {
  const { agentId } = useMe();
  const isReady = useLive((state) => state.isReady);
  const isHere = useLive((state) => state.isWhole) && isLocal(filter);
  const asked = useMemo(() => queryOf(filter, order), [filter, order]);
  const { data, isLoading, error, hasNextPage, isFetchingNextPage, fetchNextPage, refetch } = useInfiniteQuery({
    queryKey: keys.list(asked),
    queryFn: ({ pageParam }) => api.conversations({ ...asked, cursor: pageParam, limit: pageSize }),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.cursor ?? null,
    enabled: isReady && !isHere,
    staleTime: 0,
    gcTime: 60_000,
    // Ten thousand rows would be compared in depth with every page that comes.
    structuralSharing: false,
  });
  const snapshots = useLive((state) => state.snapshots);
  const listedAt = useRef(snapshots);
  useEffect(() => {
    if (!isHere && listedAt.current > 0 && listedAt.current !== snapshots) void refetch();
    listedAt.current = snapshots;
  }, [snapshots, isHere, refetch]);
  const base = useMemo(() => (isHere ? [] : (data?.pages ?? []).flatMap((page) => page.items)), [isHere, data]);
  const views = useMemo(() => new Map(base.map((view) => [view.id, view])), [base]);
  const now = useNow(filter.waitMinutes == null ? never : 10_000);
  const hasMore = !isHere && hasNextPage;
  const select = useCallback((state: LiveState) => listed(
    { base, hasMore, order, belongs: (c) => matches(filter, c, agentId, now), mayAdd: !filter.text && (isHere || data !== undefined) }, state.conversations),
  [base, hasMore, order, filter, agentId, now, isHere, data]);
  const ids = useLive(select, sameItems);
  return {
    ids, views, error: isHere ? null : error,
    isLoading: !isReady || (!isHere && isLoading),
    more: hasMore && !isFetchingNextPage ? () => void fetchNextPage() : undefined,
    again: () => void refetch(),
  };
}
