import type { ReactNode } from 'react';

/** Nothing here: a quiet picture, why, and what next. */
export function Empty({ title, hint, children }: { readonly title: string; readonly hint?: string; readonly children?: ReactNode }) {
  return (
    <div className="empty">
      <svg width="72" height="56" viewBox="0 0 72 56" aria-hidden="true" fill="none" stroke="var(--text-3)" strokeWidth="1.5">
        <path d="M8 14a7 7 0 0 1 7-7h28a7 7 0 0 1 7 7v12a7 7 0 0 1-7 7H24l-8 6v-6h-1a7 7 0 0 1-7-7z" fill="var(--sunken)" />
        <path d="M55 20h2a7 7 0 0 1 7 7v10a7 7 0 0 1-7 7h-1v6l-8-6H36a7 7 0 0 1-6-4" strokeDasharray="3 3" />
        <path d="M19 17h20M19 23h12" strokeLinecap="round" />
      </svg>
      <strong>{title}</strong>
      {hint && <span className="quiet small">{hint}</span>}
      {children}
    </div>
  );
}
