import { useT } from '../i18n/useT';
import { TagChip } from '../tags/TagChip';
import type { PersonaDimensionView, TagAssignmentView } from '../wire/contracts.g';
import { TraitPopover } from './TraitPopover';
import { nameOf, trendSign } from './traits';

interface Props {
  readonly contactId: string;
  readonly side: PersonaDimensionView;
  readonly assignments: readonly TagAssignmentView[];
  readonly remove: (assignmentId: string) => void;
}

/** One side of the picture as a list: its tags, heaviest first, with their values. */
export function SideTags({ contactId, side, assignments, remove }: Props) {
  const { t, language } = useT();
  return (
    <div className="side" style={{ ['--hue' as string]: side.hue }}>
      <div className="side-name small quiet"><span className="grow">{nameOf(side, language)}</span><span className="num faint" title={t('persona.strength')}>{Math.round(side.strength * 100)}</span></div>
      <div className="tags">
        {side.tags.map((tag) => (
          <TraitPopover key={tag.tagId} contactId={contactId} trait={{ tag, side }} assignments={assignments} remove={remove}>
            <button type="button" className="plain">
              <TagChip dimensionId={side.dimensionId} name={tag.name} nameEn={tag.nameEn} weight={tag.weight}>
                {tag.values.length > 0 && <span>{tag.values.map((one) => one.value).join(' · ')}</span>}
                {tag.trend !== 'steady' && <span className={`trend trend-${tag.trend}`} aria-label={t(`persona.trend.${tag.trend}`)}>{trendSign(tag.trend)}</span>}
              </TagChip>
            </button>
          </TraitPopover>
        ))}
      </div>
    </div>
  );
}
