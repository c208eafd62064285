import { useT } from '../i18n/useT';
import { useMe } from '../live/liveContext';
import { Avatar } from '../ui/Avatar';
import { shareOf } from './readiness';
import { useColleagues } from './useColleagues';
import './colleagues.css';

/** Who of the colleagues is here, and how much each has on the desk. */
export default function Colleagues() {
  const { t, known } = useT();
  const me = useMe();
  const others = useColleagues().filter((one) => one.agentId !== me.agentId);
  if (others.length === 0) return null;
  return (
    <ul className="colleagues small" aria-label={t('colleagues.title')} data-testid="colleagues">
      {others.map((one) => (
        <li key={one.agentId} className="row" data-status={one.status}>
          <span className="colleague-face"><Avatar name={one.displayName} size={24} /><span className={`presence presence-${one.status}`} aria-hidden="true" /></span>
          <span className="ellipsis grow">{one.displayName} <span className="quiet">{t(`presence.${one.status}`)}{one.reason ? ` · ${known(`presence.reason.${one.reason}`) ?? one.reason}` : ''}</span></span>
          <span className="colleague-load" role="meter" aria-label={t('colleagues.load')} aria-valuemin={0} aria-valuemax={one.capacity} aria-valuenow={one.load}><span style={{ width: `${shareOf(one) * 100}%` }} /></span>
          <span className="num quiet">{one.load}/{one.capacity}</span>
        </li>
      ))}
    </ul>
  );
}
