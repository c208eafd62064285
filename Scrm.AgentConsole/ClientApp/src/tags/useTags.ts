import { useQuery } from '@tanstack/react-query';
import { keys } from '../query/keys';
import { api } from '../wire/api';
import type { TagAssignmentView } from '../wire/contracts.g';

/** Tags of a conversation with their reasons; read again when the conversation's own list says something changed. */
export function useConversationTags(id: string, tags: readonly string[]): readonly TagAssignmentView[] | undefined {
  return useQuery({ queryKey: [...keys.conversationTags(id), tags.join()], queryFn: () => api.conversationTags(id), placeholderData: (before) => before }).data
    ?.filter((one) => one.scope === 'conversation');
}

/** Tags of a person with their reasons. */
export function useContactTags(id: string): readonly TagAssignmentView[] {
  return useQuery({ queryKey: keys.contactTags(id), queryFn: () => api.contactTags(id) }).data ?? [];
}
