import { Input, Select } from 'antd';
import { useT } from '../../i18n/useT';
import type { FieldsProps } from './ConditionRow';
import { Limit } from './Limits';

type Way = 'within' | 'before' | 'between';
const nothing = { days: null, daysAgo: null, from: null, until: null };
const midnight = (day: string): string | null => (day ? `${day}T00:00:00Z` : null);

/** When the person was first or last seen. */
export function SeenFields({ c, set }: FieldsProps) {
  const { t } = useT();
  const way: Way = c.from || c.until ? 'between' : c.daysAgo != null ? 'before' : 'within';
  const choose = (next: Way): void => set({ ...nothing, ...(next === 'within' ? { days: 30 } : next === 'before' ? { daysAgo: 90 } : { from: `${new Date().getFullYear()}-01-01T00:00:00Z` }) });
  const day = (value: string | null | undefined): string => value?.slice(0, 10) ?? '';
  return (
    <>
      <Select size="small" value={c.subject ?? 'last'} options={(['last', 'first'] as const).map((value) => ({ value, label: t(`segment.seen.${value}`) }))} onChange={(subject) => set({ subject })} popupMatchSelectWidth={false} />
      <Select size="small" value={way} options={(['within', 'before', 'between'] as const).map((value) => ({ value, label: t(`segment.seen.${value}`) }))} onChange={choose} popupMatchSelectWidth={false} />
      {way === 'within' && <Limit label="" value={c.days} min={1} max={3650} unit={t('segment.days')} set={(days) => set({ days })} />}
      {way === 'before' && <Limit label="" value={c.daysAgo} min={1} max={3650} unit={t('segment.days')} set={(daysAgo) => set({ daysAgo })} />}
      {way === 'between' && (
        <>
          <Input size="small" type="date" className="cond-day" aria-label={t('segment.from', { day: '' })} value={day(c.from)} onChange={(e) => set({ from: midnight(e.target.value) })} />
          <span className="quiet">–</span>
          <Input size="small" type="date" className="cond-day" aria-label={t('segment.until', { day: '' })} value={day(c.until)} onChange={(e) => set({ until: midnight(e.target.value) })} />
        </>
      )}
    </>
  );
}
