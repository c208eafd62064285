/** Rows to come. */
export function ListSkeleton() {
  return (
    <div className="grow" aria-hidden="true">
      {Array.from({ length: 7 }, (_, i) => (
        <div key={i} className="conv conv-skeleton">
          <span className="bone bone-round" />
          <span className="conv-body"><span className="bone" style={{ width: `${40 + (i * 17) % 30}%` }} /><span className="bone" style={{ width: `${60 + (i * 23) % 35}%` }} /></span>
        </div>
      ))}
    </div>
  );
}
