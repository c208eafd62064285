import { Button, Input, Select } from 'antd';
import { useState } from 'react';
import { useT } from '../../i18n/useT';
import { useTagBook } from '../../query/directory';
import type { FieldsProps } from './ConditionRow';
import { DaysLimit, Limit, ShareLimit } from './Limits';
import { useNames } from './useNames';

/** A tag; its weight, confidence, age and value when asked for. */
export function TagFields({ c, set }: FieldsProps) {
  const { t } = useT();
  const { book } = useTagBook();
  const names = useNames();
  const [isOpen, open] = useState(c.minConfidence != null || !!c.text || c.min != null || c.max != null);
  const options = (book?.dimensions ?? []).map((side) => ({
    label: names.dimension(side.id),
    options: (book?.tags ?? []).filter((tag) => tag.dimensionId === side.id && !tag.mergedInto).map((tag) => ({ value: tag.id, label: names.tag(tag.id) })),
  })).filter((side) => side.options.length > 0);
  return (
    <>
      <Select size="small" showSearch={{ optionFilterProp: 'label' }} className="cond-pick" value={c.subject ?? null} placeholder={t('segment.tag.choose')} options={options} onChange={(subject) => set({ subject })} popupMatchSelectWidth={220} data-testid="cond-tag" />
      <ShareLimit label={`${t('segment.weight')} ≥`} value={c.minWeight} set={(minWeight) => set({ minWeight })} />
      <DaysLimit value={c.days} set={(days) => set({ days })} />
      {isOpen ? (
        <>
          <ShareLimit label={`${t('segment.confidence')} ≥`} value={c.minConfidence} set={(minConfidence) => set({ minConfidence })} />
          <label className="cond-limit"><span className="quiet small">{t('segment.value')}</span><Input size="small" value={c.text ?? ''} onChange={(e) => set({ text: e.target.value })} placeholder={t('segment.value.contains')} style={{ width: 96 }} /></label>
          <Limit label={t('segment.value.from')} value={c.min} set={(min) => set({ min })} />
          <Limit label={t('segment.value.to')} value={c.max} set={(max) => set({ max })} />
        </>
      ) : <Button size="small" type="link" onClick={() => open(true)}>{t('segment.more')}</Button>}
    </>
  );
}
