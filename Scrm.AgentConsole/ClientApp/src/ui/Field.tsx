import type { ReactNode } from 'react';

/** A label and what is filled in. */
export function Field({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return <label className="field"><span>{label}</span>{children}</label>;
}
