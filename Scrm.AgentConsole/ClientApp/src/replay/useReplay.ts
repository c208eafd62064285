import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { keys } from '../query/keys';
import { api } from '../wire/api';
import type { ReplayJob } from '../wire/contracts.g';

/** A replay, watched until it stops. */
export function useReplay(id: string): ReplayJob | undefined {
  const cache = useQueryClient();
  const { data } = useQuery({ queryKey: keys.replay(id), queryFn: () => api.replay(id), refetchInterval: (query) => (query.state.data?.state === 'running' ? 700 : false) });
  useEffect(() => {
    void cache.invalidateQueries({ queryKey: keys.replays, exact: true });
  }, [cache, data?.state]);
  return data;
}
