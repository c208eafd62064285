import { Popover } from 'antd';
import { useTagBook } from '../query/directory';
import type { TagAssignmentView } from '../wire/contracts.g';
import { Evidence } from './Evidence';
import { TagChip } from './TagChip';

interface Props {
  readonly assignment: TagAssignmentView;
  readonly remove?: () => void;
}

/** A tag that shows why it is there when it is pressed. */
export function TagEvidenceChip({ assignment: a, remove }: Props) {
  const { tag } = useTagBook();
  return (
    <Popover trigger="click" placement="bottomLeft" destroyOnHidden content={<Evidence assignments={[a]} remove={remove} />}>
      <button type="button" className="plain"><TagChip dimensionId={a.dimensionId} name={a.name} nameEn={tag(a.tagId)?.nameEn} /></button>
    </Popover>
  );
}
