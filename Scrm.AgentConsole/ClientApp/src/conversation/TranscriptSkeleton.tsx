/** Lines to come. */
export function TranscriptSkeleton() {
  return (
    <div className="lines grow lines-skeleton" aria-hidden="true">
      {[46, 62, 30, 54, 38].map((width, i) => <span key={width} className={`bone bone-bubble${i % 2 ? ' bone-out' : ''}`} style={{ width: `${width}%` }} />)}
    </div>
  );
}
