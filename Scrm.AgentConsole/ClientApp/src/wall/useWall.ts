import { keepPreviousData, useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { useLiveSession } from '../live/liveContext';
import { keys } from '../query/keys';
import { api } from '../wire/api';
import { Pace } from './pace';

const second = 1_000;
const anyway = 15_000;

/** This moment, read again whenever the line tells of a change (once a second at most) and every 15 s; the day every 15 s. */
export function useWall() {
  const { session } = useLiveSession();
  const client = useQueryClient();
  const now = useQuery({ queryKey: keys.wall, queryFn: api.wall, refetchInterval: anyway, staleTime: 0, placeholderData: keepPreviousData });
  const day = useQuery({ queryKey: keys.wallDay, queryFn: api.wallDay, refetchInterval: anyway, staleTime: 0, placeholderData: keepPreviousData });
  useEffect(() => {
    const pace = new Pace(() => void client.invalidateQueries({ queryKey: keys.wall, exact: true }), second);
    let before = session.state.get();
    const stop = session.state.subscribe(() => {
      const after = session.state.get();
      const isNews = after.conversations !== before.conversations || after.presence !== before.presence || after.queue !== before.queue || after.alerts !== before.alerts || after.line !== before.line;
      before = after;
      if (isNews && after.line.phase === 'online') pace.ask();
    });
    return () => {
      stop();
      pace.stop();
    };
  }, [client, session]);
  return { now: now.data, day: day.data };
}
