import { Input, Select } from 'antd';
import { useT } from '../../i18n/useT';
import type { FieldsProps } from './ConditionRow';
import { comparisons } from './kinds';

/** A free fact compared with words, a number or a day. */
export function AttributeFields({ c, set }: FieldsProps) {
  const { t } = useT();
  return (
    <>
      <Input size="small" value={c.subject ?? ''} placeholder={t('segment.attribute.name')} onChange={(e) => set({ subject: e.target.value })} style={{ width: 120 }} />
      <Select size="small" value={c.comparison ?? 'is'} options={comparisons.map((value) => ({ value, label: t(`segment.compare.${value}`) }))} onChange={(comparison) => set({ comparison })} popupMatchSelectWidth={false} />
      {c.comparison !== 'exists' && <Input size="small" value={c.text ?? ''} placeholder={t('segment.attribute.text')} onChange={(e) => set({ text: e.target.value })} style={{ width: 140 }} />}
    </>
  );
}
