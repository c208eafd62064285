import { useInfiniteQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { keys } from '../query/keys';
import { api } from '../wire/api';
import type { ConversationView } from '../wire/contracts.g';

export interface Found {
  readonly ids: readonly string[];
  readonly views: ReadonlyMap<string, ConversationView>;
  readonly isLoading: boolean;
  readonly error: unknown;
  readonly more: (() => void) | undefined;
  readonly again: () => void;
}

/** Conversations the server looks up: resolved ones, and those a search finds. */
export function useFound(filter: { readonly status?: string; readonly q?: string }, isWanted: boolean): Found {
  const found = useInfiniteQuery({
    queryKey: keys.list(filter),
    queryFn: ({ pageParam }) => api.conversations({ ...filter, cursor: pageParam, limit: 30 }),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.cursor ?? null,
    enabled: isWanted,
    staleTime: 0,
  });
  const { data, hasNextPage, isFetchingNextPage, fetchNextPage, refetch } = found;
  return useMemo(() => {
    const views = new Map((data?.pages ?? []).flatMap((page) => page.items).map((view) => [view.id, view]));
    return {
      ids: [...views.keys()],
      views,
      isLoading: found.isLoading,
      error: found.error,
      more: hasNextPage && !isFetchingNextPage ? () => void fetchNextPage() : undefined,
      again: () => void refetch(),
    };
  }, [data, found.isLoading, found.error, hasNextPage, isFetchingNextPage, fetchNextPage, refetch]);
}
