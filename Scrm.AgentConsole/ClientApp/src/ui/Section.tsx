import type { ReactNode } from 'react';

/** A part of the panel; folds away and stays so while the page lives. */
export function Section({ title, children, aside }: { readonly title: string; readonly children: ReactNode; readonly aside?: ReactNode }) {
  return (
    <details className="section" open>
      <summary><span className="grow">{title}</span>{aside}</summary>
      {children}
    </details>
  );
}
