import { useQueryClient } from '@tanstack/react-query';
import { useTagBook } from '../query/directory';
import { keys } from '../query/keys';
import { useAction } from '../ui/useAction';
import { TagPicker } from '../tags/TagPicker';
import { TagEvidenceChip } from '../tags/TagEvidenceChip';
import { TagChip } from '../tags/TagChip';
import { useConversationTags } from '../tags/useTags';
import { api } from '../wire/api';
import type { ConversationView } from '../wire/contracts.g';

/** What this conversation is about; each tag shows why, and staff add and remove. */
export function ConversationTags({ conversation: c }: { readonly conversation: ConversationView }) {
  const { tag } = useTagBook();
  const assigned = useConversationTags(c.id, c.tags);
  const cache = useQueryClient();
  const { run } = useAction();
  // The picture of the person changes with the tags of his conversations.
  const changed = () => Promise.all([keys.conversationTags(c.id), keys.contact(c.contactId)].map((queryKey) => cache.invalidateQueries({ queryKey })));
  return (
    <div className="tags tags-head">
      {assigned
        ? assigned.map((one) => <TagEvidenceChip key={one.id} assignment={one} remove={() => run(async () => { await api.untagConversation(c.id, one.id); await changed(); })} />)
        : c.tags.map((id) => <TagChip key={id} dimensionId={tag(id)?.dimensionId} name={tag(id)?.name ?? id} nameEn={tag(id)?.nameEn} />)}
      <TagPicker scope="conversation" taken={(assigned ?? []).map((one) => one.tagId)}
        pick={(tagId) => run(async () => { await api.tagConversation(c.id, { tagId }); await changed(); })} />
    </div>
  );
}
