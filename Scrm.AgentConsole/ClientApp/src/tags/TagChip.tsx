import type { ReactNode } from 'react';
import { useT } from '../i18n/useT';
import { useTagBook } from '../query/directory';

interface Props {
  readonly dimensionId: string | undefined;
  readonly name: string;
  readonly nameEn?: string | null;
  /** The tag's own hue; without one, its dimension's. */
  readonly hue?: number | null;
  readonly weight?: number;
  readonly children?: ReactNode;
}

/** A tag in the hue of its dimension; the bar under it is its weight. */
export function TagChip({ dimensionId, name, nameEn, hue, weight, children }: Props) {
  const { language } = useT();
  const { dimension } = useTagBook();
  const shown = hue ?? (dimensionId ? dimension(dimensionId)?.hue : null) ?? 40;
  return (
    <span className="tag" style={{ ['--hue' as string]: shown }} data-testid="tag" data-tag={name}>
      {language === 'en' ? nameEn ?? name : name}
      {weight !== undefined && <span className="tag-weight num">{weight.toFixed(2)}</span>}
      {children}
    </span>
  );
}
