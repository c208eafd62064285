import { Select } from 'antd';
import { useT } from '../../i18n/useT';
import type { FieldsProps } from './ConditionRow';

/** Sources and codes: typed, a last star stands for anything. */
export function KeyFields({ c, set }: FieldsProps) {
  const { t } = useT();
  return <Select size="small" mode="tags" open={false} suffixIcon={null} className="cond-many" value={[...(c.values ?? [])]} placeholder={t(c.kind === 'source' ? 'segment.source.hint' : 'segment.code.hint')} onChange={(values) => set({ values })} />;
}
