/** Small bars, one a day. */
export function Bars({ values, width, height, label }: { readonly values: readonly number[]; readonly width: number; readonly height: number; readonly label: string }) {
  const most = Math.max(1, ...values);
  const step = width / Math.max(1, values.length);
  return (
    <svg className="improve-bars" width={width} height={height} viewBox={`0 0 ${width} ${height}`} preserveAspectRatio="none" role="img" aria-label={`${label}: ${values.join(', ')}`}>
      {values.map((value, at) => (value === 0 ? null : <rect key={at} x={at * step} width={Math.max(1, step - 0.6)} y={height - (value / most) * height} height={(value / most) * height} />))}
    </svg>
  );
}
