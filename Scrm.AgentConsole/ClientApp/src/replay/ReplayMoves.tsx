import { useT } from '../i18n/useT';
import type { ReplayFilter } from '../wire/api';
import type { ReplayMove } from '../wire/contracts.g';

/** What became what; one of them narrows the list. */
export function ReplayMoves({ moves, filter, set }: { readonly moves: readonly ReplayMove[]; readonly filter: ReplayFilter; readonly set: (filter: ReplayFilter) => void }) {
  const { t } = useT();
  if (moves.length === 0) return null;
  const isSet = (move: ReplayMove): boolean => filter.before === move.before && filter.after === move.after;
  return (
    <div className="row replay-moves">
      {moves.map((move) => (
        <button key={`${move.before}-${move.after}`} type="button" className="replay-chip" aria-pressed={isSet(move)} onClick={() => set(isSet(move) ? {} : { before: move.before, after: move.after })}>
          {t('replay.move', { before: t(`replay.kind.${move.before}`), after: t(`replay.kind.${move.after}`) })} <span className="num">{move.count}</span>
        </button>
      ))}
    </div>
  );
}
