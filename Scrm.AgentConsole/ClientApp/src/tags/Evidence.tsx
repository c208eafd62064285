import { Button } from 'antd';
import { useT } from '../i18n/useT';
import { useTagBook } from '../query/directory';
import type { TagAssignmentView } from '../wire/contracts.g';
import { EvidenceItem } from './EvidenceItem';

interface Props {
  readonly assignments: readonly TagAssignmentView[];
  readonly remove: (assignmentId: string) => void;
  /** The reader goes to a line. */
  readonly left: () => void;
}

/** Why a tag is there: every reason with its words, and the way to each. */
export function Evidence({ assignments, remove, left }: Props) {
  const { t, language } = useT();
  const { dimension, tag } = useTagBook();
  const first = assignments[0];
  if (!first) return <span className="quiet">{t('tag.noEvidence')}</span>;
  const side = dimension(first.dimensionId);
  return (
    <div className="evidence" data-testid="evidence">
      <div className="row">
        <strong className="grow">{(language === 'en' && tag(first.tagId)?.nameEn) || first.name}</strong>
        {side && <span className="small quiet">{language === 'en' ? side.nameEn : side.name}</span>}
      </div>
      {assignments.map((one) => (
        <div key={one.id} className="evidence-one">
          <EvidenceItem assignment={one} left={left} aside={<Button size="small" type="text" danger data-testid="tag-remove" onClick={() => remove(one.id)}>{t('tag.remove')}</Button>} />
        </div>
      ))}
    </div>
  );
}
