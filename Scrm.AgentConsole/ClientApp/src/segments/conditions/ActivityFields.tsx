import { Select } from 'antd';
import { useT } from '../../i18n/useT';
import type { FieldsProps } from './ConditionRow';
import { activities } from './kinds';
import { DaysLimit, Limit } from './Limits';

/** How often the person did something. */
export function ActivityFields({ c, set }: FieldsProps) {
  const { t, known } = useT();
  return (
    <>
      <Select size="small" className="cond-pick" value={c.subject ?? null} options={activities.map((value) => ({ value, label: known(`segment.activity.${value}`) ?? value }))} onChange={(subject) => set({ subject })} />
      <Limit label="≥" value={c.min} set={(min) => set({ min })} unit={t('segment.times')} testId="cond-min" />
      <Limit label="≤" value={c.max} set={(max) => set({ max })} unit={t('segment.times')} />
      <DaysLimit value={c.days} set={(days) => set({ days })} />
    </>
  );
}
