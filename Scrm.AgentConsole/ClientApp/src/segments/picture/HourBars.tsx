import { useT } from '../../i18n/useT';

/** When they write most. */
export function HourBars({ hours }: { readonly hours: readonly number[] }) {
  const { t } = useT();
  const most = Math.max(...hours);
  if (most === 0) return null;
  return (
    <section className="card side-card">
      <h4 className="side-title">{t('segment.hours')}</h4>
      <div className="hours" role="img" aria-label={hours.map((n, hour) => `${hour}:00 ${n}`).join(', ')}>
        {hours.map((n, hour) => <span key={hour} title={`${hour}:00 · ${n}`}><span style={{ height: `${(n / most) * 100}%` }} /></span>)}
      </div>
      <div className="row small faint num hours-axis"><span>0</span><span>6</span><span>12</span><span>18</span><span>23</span></div>
    </section>
  );
}
