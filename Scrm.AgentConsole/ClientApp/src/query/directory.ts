import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { AgentView, InboxView, TagBook, TagDimension, Tag, TeamView } from '../wire/contracts.g';
import { api } from '../wire/api';
import { keys } from './keys';

const rarely = 5 * 60_000;
const none: readonly never[] = [];
const byId = <T extends { readonly id: string }>(items: readonly T[]): ReadonlyMap<string, T> => new Map(items.map((item) => [item.id, item]));

export const useAgents = (): readonly AgentView[] => useQuery({ queryKey: keys.agents, queryFn: api.agents, staleTime: rarely }).data ?? none;
export const useTeams = (): readonly TeamView[] => useQuery({ queryKey: keys.teams, queryFn: api.teams, staleTime: rarely }).data ?? none;
export const useInboxes = (): readonly InboxView[] => useQuery({ queryKey: keys.inboxes, queryFn: api.inboxes, staleTime: rarely }).data ?? none;
/** Where an inbox's data may lie; empty where there are no regions. */
export const useRegions = (): readonly string[] => useQuery({ queryKey: keys.regions, queryFn: api.regions, staleTime: Infinity }).data ?? none;

/** Name of a colleague, or null while unknown. */
export function useAgentName(): (id: string | null | undefined) => string | null {
  const agents = useAgents();
  const map = useMemo(() => byId(agents), [agents]);
  return (id) => (id ? map.get(id)?.displayName ?? null : null);
}

export function useInboxName(): (id: string) => string {
  const inboxes = useInboxes();
  const map = useMemo(() => byId(inboxes), [inboxes]);
  return (id) => map.get(id)?.name ?? id;
}

export interface TagWords {
  readonly book: TagBook | undefined;
  readonly tag: (id: string) => Tag | undefined;
  readonly dimension: (id: string) => TagDimension | undefined;
}

/** Dimensions and tags of the company. */
export function useTagBook(): TagWords {
  const { data } = useQuery({ queryKey: keys.tagBook, queryFn: api.tagBook, staleTime: rarely });
  return useMemo(() => {
    const tags = byId(data?.tags ?? []);
    const dimensions = byId(data?.dimensions ?? []);
    return { book: data, tag: (id) => tags.get(id), dimension: (id) => dimensions.get(id) };
  }, [data]);
}
