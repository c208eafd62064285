import { Tooltip } from 'antd';
import { useT } from '../i18n/useT';
import { ChannelMark } from '../ui/ChannelMark';
import type { HabitsView } from '../wire/contracts.g';
import { heatOf, hourWords } from './hours';

/** When and where the person writes: a cell for every hour, darker is more. */
export function HourStrip({ habits }: { readonly habits: HabitsView }) {
  const { t } = useT();
  if (habits.hours.length === 0) return <p className="quiet small">{t('persona.habits.none')}</p>;
  const heat = heatOf(habits.hours);
  return (
    <div className="habits">
      <div className="row small">
        <span className="grow quiet">{t('persona.habits')}</span>
        {habits.channels.map((one) => <span key={one.channel} className="row habits-channel"><ChannelMark channel={one.channel} size={15} /><span className="num quiet">{one.messages}</span></span>)}
        {habits.hour != null && <strong className="num">{hourWords(habits.hour)}</strong>}
      </div>
      <div className="hours" role="img" aria-label={`${t('persona.habits')}: ${habits.hour == null ? '–' : hourWords(habits.hour)}`}>
        {heat.map((warm, hour) => (
          <Tooltip key={hour} title={t('persona.habits.hour', { hour: hourWords(hour), count: habits.hours[hour]! })} mouseEnterDelay={0}>
            <span className={hour === habits.hour ? 'hour hour-best' : 'hour'} style={{ ['--warm' as string]: warm }} />
          </Tooltip>
        ))}
      </div>
      <div className="hours-scale faint num" aria-hidden="true"><span>0</span><span>6</span><span>12</span><span>18</span><span>24</span></div>
    </div>
  );
}
