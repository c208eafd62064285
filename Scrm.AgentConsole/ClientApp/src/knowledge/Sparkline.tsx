/** Numbers of days as a small line; the last one has a dot. */
export function Sparkline({ numbers, width = 64, height = 18 }: { readonly numbers: readonly number[]; readonly width?: number; readonly height?: number }) {
  const most = Math.max(1, ...numbers);
  const step = numbers.length > 1 ? (width - 4) / (numbers.length - 1) : 0;
  const points = numbers.map((n, i) => [2 + i * step, height - 2 - (n / most) * (height - 4)] as const);
  const last = points.at(-1);
  return (
    <svg className="sparkline" width={width} height={height} viewBox={`0 0 ${width} ${height}`} preserveAspectRatio="none" aria-hidden="true">
      <polyline points={points.map(([x, y]) => `${x.toFixed(1)},${y.toFixed(1)}`).join(' ')} fill="none" stroke="currentColor" strokeWidth="1.4" strokeLinejoin="round" vectorEffect="non-scaling-stroke" />
      {last && <circle cx={last[0]} cy={last[1]} r="1.8" fill="currentColor" />}
    </svg>
  );
}
