import { sparkPath } from './sparkPath';

const width = 56;
const height = 20;

/** The last days as a line without axes. */
export function Spark({ values }: { readonly values: readonly number[] }) {
  const path = sparkPath(values, width, height);
  return (
    <svg width={width} height={height} viewBox={`0 0 ${width} ${height}`} className="spark" aria-hidden="true">
      {path && <path d={path} fill="none" stroke="var(--accent)" strokeWidth="1.5" strokeLinejoin="round" />}
    </svg>
  );
}
