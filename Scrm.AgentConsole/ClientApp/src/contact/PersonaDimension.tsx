import { useT } from '../i18n/useT';
import { EvidencePopover } from '../tags/EvidencePopover';
import { TagChip } from '../tags/TagChip';
import type { PersonaDimensionView, TagAssignmentView } from '../wire/contracts.g';

interface Props {
  readonly side: PersonaDimensionView;
  readonly assignments: readonly TagAssignmentView[];
  readonly remove: (assignmentId: string) => void;
}

/** One side of the picture: its tags, heaviest first, each with its reasons. */
export function PersonaDimension({ side, assignments, remove }: Props) {
  const { language } = useT();
  return (
    <div className="side" style={{ ['--hue' as string]: side.hue }}>
      <div className="side-name small quiet">{language === 'en' ? side.nameEn : side.name}</div>
      <div className="tags">
        {side.tags.map((trait) => (
          <EvidencePopover key={trait.tagId} placement="left" remove={remove} assignments={assignments.filter((one) => trait.assignmentIds.includes(one.id))}>
            <TagChip dimensionId={side.dimensionId} name={trait.name} nameEn={trait.nameEn} weight={trait.weight} />
          </EvidencePopover>
        ))}
      </div>
    </div>
  );
}
