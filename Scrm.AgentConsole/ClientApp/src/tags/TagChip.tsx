import type { ReactNode } from 'react';
import { useT } from '../i18n/useT';
import { useTagBook } from '../query/directory';

interface Props {
  readonly dimensionId: string | undefined;
  readonly name: string;
  readonly nameEn?: string | null;
  readonly weight?: number;
  readonly children?: ReactNode;
}

/** A tag in the hue of its dimension; the bar under it is its weight. */
export function TagChip({ dimensionId, name, nameEn, weight, children }: Props) {
  const { language } = useT();
  const { dimension } = useTagBook();
  const hue = (dimensionId && dimension(dimensionId)?.hue) ?? 40;
  return (
    <span className="tag" style={{ ['--hue' as string]: hue }} data-testid="tag" data-tag={name}>
      {language === 'en' ? nameEn ?? name : name}
      {weight !== undefined && <span className="tag-weight num">{weight.toFixed(2)}</span>}
      {children}
    </span>
  );
}
