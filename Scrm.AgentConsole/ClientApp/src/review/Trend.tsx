import { useT } from '../i18n/useT';
import type { WeekFigure } from '../wire/contracts.g';

const [width, height] = [96, 22];

/** Precision week by week as a line, how often as bars below it. */
export function Trend({ weeks }: { readonly weeks: readonly WeekFigure[] }) {
  const { t } = useT();
  if (weeks.length === 0) return null;
  const shown = weeks.slice(-12);
  const step = width / Math.max(shown.length, 4);
  const most = Math.max(1, ...shown.map((week) => week.count));
  const points = shown.flatMap((week, at) => (week.precision.precision == null ? [] : [`${(at + 0.5) * step},${2 + (1 - week.precision.precision) * (height - 4)}`]));
  return (
    <svg className="trend" viewBox={`0 0 ${width} ${height}`} width={width} height={height} role="img" aria-label={t('review.trend', { weeks: shown.length })}>
      {shown.map((week, at) => <rect key={week.week} x={at * step + 1} width={Math.max(1, step - 2)} y={height - (week.count / most) * (height - 4)} height={(week.count / most) * (height - 4)} className="trend-count" />)}
      {points.length > 1 && <polyline points={points.join(' ')} className="trend-line" />}
      {points.map((point) => <circle key={point} cx={point.split(',')[0]} cy={point.split(',')[1]} r="2" className="trend-dot" />)}
    </svg>
  );
}
