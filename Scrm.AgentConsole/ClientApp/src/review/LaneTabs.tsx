import { Tooltip } from 'antd';
import { useT } from '../i18n/useT';
import type { ReviewLane } from '../wire/contracts.g';

const lanes: readonly (ReviewLane | null)[] = [null, 'disagreed', 'conflicting', 'uncertain', 'new', 'sample'];

interface Props {
  readonly lane: ReviewLane | null;
  readonly counts: Readonly<Record<string, number>>;
  readonly choose: (lane: ReviewLane | null) => void;
}

/** Why items are up, with how many; the hint says what a lane is for. */
export function LaneTabs({ lane, counts, choose }: Props) {
  const { t } = useT();
  const all = Object.values(counts).reduce((sum, count) => sum + count, 0);
  return (
    <div className="review-lanes" role="tablist" aria-label={t('review.lanes')}>
      {lanes.map((one) => (
        <Tooltip key={one ?? 'all'} title={t(`review.lane.${one ?? 'all'}.hint`)} mouseEnterDelay={0.5}>
          <button type="button" role="tab" className="review-lane" aria-selected={one === lane} onClick={() => choose(one)} data-testid={`lane-${one ?? 'all'}`}>
            {t(`review.lane.${one ?? 'all'}`)} <span className="tab-count num">{one ? counts[one] ?? 0 : all}</span>
          </button>
        </Tooltip>
      ))}
    </div>
  );
}
