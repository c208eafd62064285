import { useT } from '../../i18n/useT';
import { growth } from '../numbers';

/** Up or down against the period before; colour only where one of them is better. */
export function Change({ value, isGood }: { readonly value: number | null | undefined; readonly isGood?: boolean }) {
  const { t, language } = useT();
  if (value == null) return <span className="faint">{t('segment.change.new')}</span>;
  const isUp = value > 0;
  const tone = isGood === undefined || value === 0 ? 'quiet' : isUp === isGood ? 'good' : 'bad';
  return <span className={`num ${tone}`}>{value === 0 ? '→' : isUp ? '↑' : '↓'} {growth(Math.abs(value), language).replace('+', '')}</span>;
}
