import { Select } from 'antd';
import { useT } from '../../i18n/useT';
import { useTagBook } from '../../query/directory';
import type { FieldsProps } from './ConditionRow';
import { ShareLimit } from './Limits';
import { useNames } from './useNames';

/** How much is known on one side of a person. */
export function DimensionFields({ c, set }: FieldsProps) {
  const { t } = useT();
  const { book } = useTagBook();
  const names = useNames();
  return (
    <>
      <Select size="small" className="cond-pick" value={c.subject ?? null} placeholder={t('segment.dimension.choose')} options={(book?.dimensions ?? []).map((side) => ({ value: side.id, label: names.dimension(side.id) }))} onChange={(subject) => set({ subject })} />
      <ShareLimit label={`${t('segment.strength')} ≥`} value={c.min} set={(min) => set({ min })} />
      <ShareLimit label="≤" value={c.max} set={(max) => set({ max })} />
    </>
  );
}
