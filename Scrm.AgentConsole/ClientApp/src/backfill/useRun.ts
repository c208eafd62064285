import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { keys } from '../query/keys';
import { api } from '../wire/api';
import type { BackfillView } from '../wire/contracts.g';

/** A run over history, watched until it stops; what it changed is read anew when it has. */
export function useRun(id: string | null): BackfillView | undefined {
  const cache = useQueryClient();
  const { data } = useQuery({
    queryKey: keys.backfill(id ?? ''),
    queryFn: () => api.backfill(id ?? ''),
    enabled: id !== null,
    refetchInterval: (query) => (query.state.data?.state === 'running' ? 700 : false),
  });
  const hasEnded = data?.state === 'done' && data.kind !== 'dryRun';
  useEffect(() => {
    void cache.invalidateQueries({ queryKey: keys.backfills, exact: true });
    if (hasEnded) void cache.invalidateQueries({ queryKey: ['contact'] });
  }, [cache, hasEnded, data?.state]);
  return data;
}
