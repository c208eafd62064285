import { useInfiniteQuery, useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useRef } from 'react';
import { useMe } from '../live/liveContext';
import { useLive } from '../live/useLive';
import { keys } from '../query/keys';
import { api } from '../wire/api';
import type { MentionView } from '../wire/contracts.g';
import { callsOf } from './calls';

const eachMinute = 60_000;

interface Mentions {
  readonly items: readonly MentionView[];
  readonly unread: number;
  readonly hasMore: boolean;
  readonly more: () => void;
  /** The notes in a conversation were seen; null: all. */
  readonly read: (conversationId: string | null) => void;
}

/** Notes that call the reader. The server keeps them; they are read again when a conversation that calls him moves. */
export function useMentions(): Mentions {
  const me = useMe();
  const cache = useQueryClient();
  const { data, hasNextPage, fetchNextPage } = useInfiniteQuery({
    queryKey: keys.mentions,
    queryFn: ({ pageParam }) => api.mentions(pageParam),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.cursor ?? null,
    refetchInterval: eachMinute,
  });
  const calls = useLive((state) => callsOf(state.conversations.values(), me.agentId));
  const seen = useRef(calls);
  useEffect(() => {
    if (seen.current === calls) return;
    seen.current = calls;
    void cache.invalidateQueries({ queryKey: keys.mentions });
  }, [cache, calls]);
  const read = useCallback((conversationId: string | null): void => {
    void api.readMentions({ conversationId }).then(() => cache.invalidateQueries({ queryKey: keys.mentions }), () => undefined);
  }, [cache]);
  return { items: data?.pages.flatMap((page) => page.items) ?? [], unread: data?.pages[0]?.unread ?? 0, hasMore: hasNextPage, more: () => void fetchNextPage(), read };
}
