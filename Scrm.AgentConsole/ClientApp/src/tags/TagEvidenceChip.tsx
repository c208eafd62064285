import { useTagBook } from '../query/directory';
import type { TagAssignmentView } from '../wire/contracts.g';
import { EvidencePopover } from './EvidencePopover';
import { TagChip } from './TagChip';

/** One assignment as a tag with its reason behind it. */
export function TagEvidenceChip({ assignment: a, remove }: { readonly assignment: TagAssignmentView; readonly remove: (assignmentId: string) => void }) {
  const { tag } = useTagBook();
  return (
    <EvidencePopover placement="bottomLeft" assignments={[a]} remove={remove}>
      <TagChip dimensionId={a.dimensionId} name={a.name} nameEn={tag(a.tagId)?.nameEn} />
    </EvidencePopover>
  );
}
