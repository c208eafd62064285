import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { keys } from '../query/keys';
import { api } from '../wire/api';
import type { TagAssignmentView } from '../wire/contracts.g';

/** Tags of a conversation with their reasons; read again when the conversation's own list says something changed. */
export function useConversationTags(id: string, tags: readonly string[]): readonly TagAssignmentView[] | undefined {
  const cache = useQueryClient();
  const now = tags.join();
  const seen = useRef(now);
  useEffect(() => {
    if (seen.current === now) return;
    seen.current = now;
    void cache.invalidateQueries({ queryKey: keys.conversationTags(id) });
  }, [cache, id, now]);
  return useQuery({ queryKey: keys.conversationTags(id), queryFn: () => api.conversationTags(id) }).data?.filter((one) => one.scope === 'conversation');
}

/** Tags of a person with their reasons. */
export function useContactTags(id: string): readonly TagAssignmentView[] {
  return useQuery({ queryKey: keys.contactTags(id), queryFn: () => api.contactTags(id) }).data ?? [];
}
