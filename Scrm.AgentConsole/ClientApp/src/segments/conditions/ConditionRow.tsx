import { DeleteOutlined } from '@ant-design/icons';
import { Button, Select } from 'antd';
import type { ComponentType } from 'react';
import { useT } from '../../i18n/useT';
import type { ConditionView, SegmentProblemView } from '../../wire/contracts.g';
import { ActivityFields } from './ActivityFields';
import { AttributeFields } from './AttributeFields';
import { ChoiceFields } from './ChoiceFields';
import { DimensionFields } from './DimensionFields';
import { KeyFields } from './KeyFields';
import type { LeafKind } from './kinds';
import { PersonaFields } from './PersonaFields';
import { SeenFields } from './SeenFields';
import { TagFields } from './TagFields';

export interface FieldsProps {
  readonly c: ConditionView;
  readonly set: (change: Partial<ConditionView>) => void;
}

const fields: Readonly<Record<LeafKind, ComponentType<FieldsProps>>> = {
  tag: TagFields, dimension: DimensionFields, persona: PersonaFields, activity: ActivityFields, seen: SeenFields,
  channel: ChoiceFields, inbox: ChoiceFields, following: ChoiceFields, source: KeyFields, code: KeyFields, attribute: AttributeFields,
};

interface Props {
  readonly condition: ConditionView;
  readonly problem: SegmentProblemView | undefined;
  readonly change: (condition: ConditionView) => void;
  readonly remove: () => void;
}

/** One condition: is or is not, what of, and its limits. */
export function ConditionRow({ condition: c, problem, change, remove }: Props) {
  const { t, known } = useT();
  const Fields = fields[c.kind as LeafKind];
  return (
    <div className={problem ? 'cond cond-wrong' : 'cond'} data-testid="condition">
      <span className="cond-kind">{t(`segment.kind.${c.kind as LeafKind}`)}</span>
      <Select size="small" value={c.negated ? 'no' : 'yes'} onChange={(value) => change({ ...c, negated: value === 'no' })} aria-label={t('segment.isOrNot')} popupMatchSelectWidth={false}
        options={[{ value: 'yes', label: t('segment.is') }, { value: 'no', label: t('segment.isNot') }]} />
      <span className="cond-fields"><Fields c={c} set={(part) => change({ ...c, ...part })} /></span>
      <Button size="small" type="text" className="cond-remove" icon={<DeleteOutlined />} aria-label={t('segment.remove')} onClick={remove} />
      {problem && <span className="cond-problem small">{known(`segment.problem.${problem.code}`) ?? problem.message}</span>}
    </div>
  );
}
