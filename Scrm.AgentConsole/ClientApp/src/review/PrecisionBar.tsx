import { useT } from '../i18n/useT';
import type { PrecisionFigure } from '../wire/contracts.g';

const percent = (share: number): string => `${Math.round(share * 100)}%`;

/** The share that is right as a bar, the interval around it as a whisker, the target as a mark. */
export function PrecisionBar({ figure, target }: { readonly figure: PrecisionFigure; readonly target?: number }) {
  const { t } = useT();
  if (figure.precision == null) return <span className="small faint">{t('review.notMeasured')}</span>;
  const { precision, low, high } = figure;
  const isBad = target !== undefined && high < target;
  const isGood = target === undefined || low >= target;
  const words = t('review.precision.words', { precision: percent(precision), low: percent(low), high: percent(high), count: figure.sampled });
  return (
    <span className="precision" title={words} data-testid="precision" data-precision={precision.toFixed(3)} data-sampled={figure.sampled} data-right={figure.right}>
      <svg viewBox="0 0 120 18" width="120" height="18" role="img" aria-label={words} className={isBad ? 'precision-bad' : isGood ? 'precision-good' : ''}>
        <rect x="0" y="5" width="120" height="8" rx="4" className="precision-back" />
        <rect x="0" y="5" width={Math.max(1, precision * 120)} height="8" rx="4" className="precision-bar" />
        <path d={`M${low * 118 + 1} 9H${high * 118 + 1}M${low * 118 + 1} 5v8M${high * 118 + 1} 5v8`} className="precision-whisker" />
        {target !== undefined && <path d={`M${target * 120} 1v16`} className="precision-target" />}
      </svg>
      <span className="num">{percent(precision)}</span>
      <span className="small faint num">{percent(low)}–{percent(high)}</span>
    </span>
  );
}
