import { useQuery, useQueryClient } from '@tanstack/react-query';
import { keys } from '../query/keys';
import { useContactTags } from '../tags/useTags';
import { useAction } from '../ui/useAction';
import { api } from '../wire/api';
import type { PersonaView, TagAssignmentView } from '../wire/contracts.g';

export interface PersonaOnScreen {
  readonly persona: PersonaView | undefined;
  readonly assignments: readonly TagAssignmentView[];
  readonly add: (tagId: string) => Promise<boolean>;
  readonly remove: (assignmentId: string) => void;
}

/** The picture of a person, its tags, and what the reader may do to them. */
export function usePersona(contactId: string): PersonaOnScreen {
  const cache = useQueryClient();
  const { run } = useAction();
  const persona = useQuery({ queryKey: keys.persona(contactId), queryFn: () => api.persona(contactId) }).data;
  const assignments = useContactTags(contactId);
  const changed = () => cache.invalidateQueries({ queryKey: keys.contact(contactId) });
  return {
    persona,
    assignments,
    add: (tagId) => run(async () => { await api.tagContact(contactId, { tagId }); await changed(); }),
    remove: (id) => void run(async () => { await api.untagContact(contactId, id); await changed(); }),
  };
}
