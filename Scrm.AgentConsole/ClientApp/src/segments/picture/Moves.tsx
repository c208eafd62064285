import { useT } from '../../i18n/useT';
import type { GroupPicture, Movement } from '../../wire/contracts.g';
import { count } from '../numbers';
import { Change } from './Change';

/** New, active and dormant people, against the period before. */
export function Moves({ picture }: { readonly picture: GroupPicture }) {
  const { t, language } = useT();
  const moves: readonly (readonly [string, Movement, boolean])[] = [[t('segment.moves.new'), picture.new, true], [t('segment.moves.active'), picture.active, true], [t('segment.moves.dormant'), picture.dormant, false]];
  return (
    <div className="moves">
      {moves.map(([name, move, isGood]) => (
        <div key={name} className="card move"><span className="small quiet">{name}</span><strong className="num">{count(move.now, language)}</strong>
          <span className="small">{move.before + move.now > 0 && <Change value={move.before === 0 ? null : (move.now - move.before) / move.before} isGood={isGood} />} <span className="faint num">{t('segment.moves.before', { count: count(move.before, language) })}</span></span>
        </div>
      ))}
      {picture.meanValue != null && <div className="card move"><span className="small quiet">{t('segment.moves.value')}</span><strong className="num">{Math.round(picture.meanValue)}</strong><span className="small faint">{t('segment.moves.value.hint')}</span></div>}
    </div>
  );
}
