import { useT } from '../../i18n/useT';
import type { BusinessHours } from '../../wire/contracts.g';
import { clockOf, dayName, days, minutesOfDay, ofDay } from './week';

/** When a team serves, a bar for each day from midnight to midnight. */
export function WeekPicture({ hours }: { readonly hours: BusinessHours | null }) {
  const { t, language } = useT();
  if (!hours) return <span className="small quiet">{t('settings.teams.always')}</span>;
  return (
    <div className="week" role="img" aria-label={t('settings.teams.part.hours')}>
      {days.map((day) => (
        <div key={day} className="week-day">
          <span className="small faint">{dayName(day, language)}</span>
          <div className="week-bar">
            {ofDay(hours.week, day).map((span) => (
              <i key={span.from} title={`${clockOf(span.from)}–${clockOf(span.to)}`} style={{ left: `${(span.from / minutesOfDay) * 100}%`, width: `${((span.to - span.from) / minutesOfDay) * 100}%` }} />
            ))}
          </div>
        </div>
      ))}
      <div className="week-day week-hours small faint num"><span /><div><span>0</span><span>6</span><span>12</span><span>18</span><span>24</span></div></div>
      <span className="small faint">{hours.zone}</span>
    </div>
  );
}
