import type { ReactNode } from 'react';

interface Props {
  readonly title?: string;
  readonly aside?: ReactNode;
  readonly children: ReactNode;
  readonly className?: string;
}

/** A part of the person's page. */
export function Card({ title, aside, children, className = '' }: Props) {
  return <section className={`person-card ${className}`}>{title && <h3 className="row"><span className="grow">{title}</span>{aside}</h3>}{children}</section>;
}
