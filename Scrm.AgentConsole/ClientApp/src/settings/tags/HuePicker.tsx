import { useT } from '../../i18n/useT';
import { hues } from './hues';

interface Props {
  readonly hue: number | null;
  readonly pick: (hue: number | null) => void;
  /** The dimension's, where a tag may follow it. */
  readonly inherited?: number;
}

/** A row of colours; a tag may also follow its dimension. */
export function HuePicker({ hue, pick, inherited }: Props) {
  const { t } = useT();
  const all = hue === null || hues.includes(hue) ? hues : [...hues, hue].sort((a, b) => a - b);
  return (
    <span className="hues" role="radiogroup" aria-label={t('tagBook.colour')}>
      {inherited !== undefined && (
        <button type="button" role="radio" aria-checked={hue === null} className="hue hue-inherited" style={{ ['--hue' as string]: inherited }} onClick={() => pick(null)}>{t('tagBook.colour.inherited')}</button>
      )}
      {all.map((one) => (
        <button key={one} type="button" role="radio" aria-checked={hue === one} aria-label={`${one}°`} className="hue" style={{ ['--hue' as string]: one }} onClick={() => pick(one)} />
      ))}
    </span>
  );
}
