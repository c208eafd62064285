import { Button } from 'antd';
import { useState } from 'react';
import { useT } from '../i18n/useT';
import { EvidenceItem } from '../tags/EvidenceItem';
import type { TagAssignmentView } from '../wire/contracts.g';
import { Observations } from './Observations';
import { nameOf, trendSign, type Trait } from './traits';
import { WeightFactors } from './WeightFactors';

interface Props {
  readonly contactId: string;
  readonly trait: Trait;
  readonly assignments: readonly TagAssignmentView[];
  readonly remove: (assignmentId: string) => void;
  readonly left: () => void;
}

const percent = (share: number): string => `${Math.round(share * 100)}`;

/** Why a tag weighs what it weighs, where that goes, its values, and everything it rests on. */
export function TraitDetails({ contactId, trait: { tag, side }, assignments, remove, left }: Props) {
  const { t, language } = useT();
  const [isAll, setAll] = useState(false);
  const heaviest = tag.parts[0];
  return (
    <div className="evidence trait" data-testid="evidence" style={{ ['--hue' as string]: side.hue }}>
      <div className="row">
        <strong className="grow">{nameOf(tag, language)}</strong>
        <span className="small quiet">{nameOf(side, language)}</span>
      </div>
      <div className="trait-weight">
        <span className="trait-number num">{percent(tag.weight)}</span>
        <span className={`small trend-words trend-${tag.trend}`}>{trendSign(tag.trend)} {t(`persona.trend.${tag.trend}.from`, { before: percent(tag.before) })}</span>
      </div>
      {heaviest && <WeightFactors parts={heaviest} />}
      {tag.values.length > 0 && <div className="tags trait-values">{tag.values.map((one) => <span key={one.value} className="tag">{one.value}<span className="tag-weight num">{percent(one.weight)}</span></span>)}</div>}
      <div className="trait-reasons scroll">
        {isAll ? assignments.map((one) => <Observations key={one.id} contactId={contactId} assignmentId={one.id} left={left} />)
          : assignments.map((one) => (
            <div key={one.id} className="evidence-one">
              <EvidenceItem assignment={one} left={left} aside={<Button size="small" type="text" danger data-testid="tag-remove" onClick={() => remove(one.id)}>{t('tag.remove')}</Button>} />
            </div>
          ))}
        {assignments.length === 0 && <span className="quiet small">{t('tag.noEvidence')}</span>}
      </div>
      {assignments.length > 0 && <Button size="small" type="link" className="trait-all" data-testid="observations-toggle" onClick={() => setAll(!isAll)}>{t(isAll ? 'persona.observations.newest' : 'persona.observations.all')}</Button>}
    </div>
  );
}
