import { DeleteOutlined, PlusOutlined } from '@ant-design/icons';
import { Button, Input, Segmented } from 'antd';
import { useT } from '../../i18n/useT';
import { useToday } from '../../live/useToday';
import type { SpecialDay } from '../../wire/contracts.g';
import { SpanRow } from './SpanRow';

interface Props {
  readonly days: readonly SpecialDay[];
  readonly change: (days: readonly SpecialDay[]) => void;
}

const workday = { from: 9 * 60, to: 18 * 60 };

/** Holidays, and working days moved to a weekend. */
export function SpecialDays({ days, change }: Props) {
  const { t } = useT();
  const today = useToday();
  const set = (n: number, next: Partial<SpecialDay>): void => change(days.map((day, i) => (i === n ? { ...day, ...next } : day)));
  const next = (): string => new Date((days.length > 0 ? Math.max(...days.map((d) => Date.parse(d.date))) : Date.parse(today)) + 86_400_000).toISOString().slice(0, 10);
  return (
    <div className="stack">
      <strong>{t('settings.teams.special')}</strong>
      {days.map((day, n) => (
        <div key={n} className="row special-row">
          <Input size="small" type="date" value={day.date} onChange={(e) => e.target.value && set(n, { date: e.target.value })} />
          <Input size="small" value={day.name} maxLength={60} placeholder={t('settings.teams.special.name')} aria-label={t('settings.teams.special.name')} onChange={(e) => set(n, { name: e.target.value })} />
          <Segmented size="small" value={day.open.length > 0} onChange={(open) => set(n, { open: open ? [workday] : [] })}
            options={[{ value: false, label: t('settings.teams.special.closed') }, { value: true, label: t('settings.teams.special.open') }]} />
          {day.open.map((span, i) => <SpanRow key={i} span={span} change={(to) => set(n, { open: day.open.map((one, k) => (k === i ? to : one)) })} drop={() => set(n, { open: day.open.filter((_, k) => k !== i) })} />)}
          <span className="grow" />
          <Button type="text" size="small" icon={<DeleteOutlined />} aria-label={day.name} onClick={() => change(days.filter((_, i) => i !== n))} />
        </div>
      ))}
      <Button className="add-row" type="dashed" size="small" icon={<PlusOutlined />} onClick={() => change([...days, { date: next(), name: '', open: [] }])}>{t('settings.teams.special.add')}</Button>
    </div>
  );
}
