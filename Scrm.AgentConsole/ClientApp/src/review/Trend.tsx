import { lazy, Suspense, useState } from 'react';
import { useT } from '../i18n/useT';
import type { WeekFigure } from '../wire/contracts.g';
import { band, line } from './trendPath';

const TrendDialog = lazy(() => import('./TrendDialog'));
const [width, height] = [120, 28];
const shownWeeks = 12;

/** Week by week: precision as a line in its interval, coverage as a thin one, how often as bars below. A click shows it large. */
export function Trend({ weeks, title }: { readonly weeks: readonly WeekFigure[]; readonly title: string }) {
  const { t } = useT();
  const [isOpen, setOpen] = useState(false);
  if (weeks.length === 0) return null;
  const shown = weeks.slice(-shownWeeks);
  const step = width / Math.max(shown.length, 4);
  const most = Math.max(1, ...shown.map((week) => week.count));
  const box = { width, height, slots: Math.max(shown.length, 4) };
  const right = line(shown.map((week) => week.precision.precision), box);
  return (
    <>
      <button type="button" className="plain" onClick={() => setOpen(true)} title={t('review.trend.open')} data-testid="trend">
        <svg className="trend" viewBox={`0 0 ${width} ${height}`} width={width} height={height} role="img" aria-label={t('review.trend', { weeks: shown.length })}>
          {shown.map((week, at) => <rect key={week.week} x={at * step + 1} width={Math.max(1, step - 2)} y={height - (week.count / most) * (height - 4)} height={(week.count / most) * (height - 4)} className="trend-count" />)}
          <polygon points={band(shown.map((week) => (week.precision.precision == null ? null : [week.precision.low, week.precision.high])), box).join(' ')} className="trend-band" />
          <polyline points={line(shown.map((week) => week.coverage), box).join(' ')} className="trend-coverage" />
          <polyline points={right.join(' ')} className="trend-line" />
          {right.map((point) => <circle key={point} cx={point.split(',')[0]} cy={point.split(',')[1]} r="2" className="trend-dot" />)}
        </svg>
      </button>
      {isOpen && <Suspense><TrendDialog weeks={weeks} title={title} close={() => setOpen(false)} /></Suspense>}
    </>
  );
}
