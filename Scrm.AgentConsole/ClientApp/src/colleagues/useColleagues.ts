import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useLive } from '../live/useLive';
import { keys } from '../query/keys';
import { api } from '../wire/api';
import type { ColleagueView } from '../wire/contracts.g';
import { byReadiness } from './readiness';

const often = 15_000;

/** Colleagues as they are now: status from the live line, what is on their desks read every few seconds while somebody looks. */
export function useColleagues(): readonly ColleagueView[] {
  const { data } = useQuery({ queryKey: keys.colleagues, queryFn: api.colleagues, refetchInterval: often });
  const presence = useLive((state) => state.presence);
  return useMemo(() => byReadiness((data ?? []).map((one) => {
    const said = presence.get(one.agentId);
    return { ...one, status: said?.status ?? one.status, reason: said ? said.reason : one.reason };
  })), [data, presence]);
}
