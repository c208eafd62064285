import { PlusOutlined } from '@ant-design/icons';
import { Button, Select, Switch } from 'antd';
import { useT } from '../../i18n/useT';
import { Field } from '../../ui/Field';
import type { BusinessHours, OpeningSpan } from '../../wire/contracts.g';
import { SpanRow } from './SpanRow';
import { SpecialDays } from './SpecialDays';
import { dayName, days, ofDay } from './week';
import { WeekPicture } from './WeekPicture';

const zones = ['Asia/Shanghai', 'Asia/Hong_Kong', 'Asia/Tokyo', 'Asia/Singapore', 'UTC', 'Europe/London', 'Europe/Berlin', 'America/New_York', 'America/Los_Angeles'];
const usual: BusinessHours = { zone: 'Asia/Shanghai', week: days.slice(0, 5).map((day) => ({ day, from: 9 * 60, to: 18 * 60 })), special: [] };

interface Props {
  readonly hours: BusinessHours | null;
  readonly change: (hours: BusinessHours | null) => void;
}

/** When a team serves: the week, drawn as it is filled in, and days unlike it. */
export function HoursFields({ hours, change }: Props) {
  const { t, language } = useT();
  const always = <Field label={t('settings.teams.always')}><Switch checked={hours === null} onChange={(on) => change(on ? null : usual)} data-testid="hours-always" /></Field>;
  if (hours === null) return always;
  const set = (week: readonly OpeningSpan[]): void => change({ ...hours, week });
  return (
    <div className="stack">
      {always}
      <Field label={t('settings.teams.zone')}><Select showSearch value={hours.zone} onChange={(zone) => change({ ...hours, zone })} options={zones.map((value) => ({ value }))} /></Field>
      <WeekPicture hours={hours} />
      {days.map((day) => (
        <div key={day} className="row day-row">
          <span className="day-name quiet">{dayName(day, language)}</span>
          <span className="grow day-spans">
            {ofDay(hours.week, day).map((span) => (
              <SpanRow key={`${span.from}-${span.to}`} span={span} change={(next) => set(hours.week.map((one) => (one === span ? { day, ...next } : one)))} drop={() => set(hours.week.filter((one) => one !== span))} />
            ))}
          </span>
          <Button type="text" size="small" icon={<PlusOutlined />} aria-label={t('settings.teams.span.add')} title={t('settings.teams.span.add')}
            onClick={() => set([...hours.week, { day, from: 9 * 60, to: 18 * 60 }])} />
        </div>
      ))}
      <SpecialDays days={hours.special} change={(special) => change({ ...hours, special })} />
    </div>
  );
}
