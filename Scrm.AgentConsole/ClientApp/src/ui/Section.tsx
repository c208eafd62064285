import type { ReactNode } from 'react';

/** A part of the panel; folds away and stays so while the page lives. What can be clicked stands beside the heading, not in it. */
export function Section({ title, children, aside }: { readonly title: string; readonly children: ReactNode; readonly aside?: ReactNode }) {
  return (
    <div className="section-place">
      <details className="section" open>
        <summary><span className="grow">{title}</span></summary>
        {children}
      </details>
      {aside && <div className="section-aside">{aside}</div>}
    </div>
  );
}
