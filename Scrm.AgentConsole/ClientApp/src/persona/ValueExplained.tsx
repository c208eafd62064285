import { useT } from '../i18n/useT';
import type { ValueExplanation, ValuePart } from '../wire/contracts.g';

const shown = (number: number): string => (number >= 10 ? Math.round(number).toString() : number.toFixed(1).replace(/\.0$/, ''));

/** Every number behind a value: how much there is, what counts fully, and what it adds. */
export function ValueExplained({ value, currency }: { readonly value: ValueExplanation; readonly currency: string }) {
  const { t, known, language } = useT();
  const amount = (part: ValuePart): string => {
    if (part.number == null) return '–';
    if (part.key === 'spent') return new Intl.NumberFormat(language, { style: 'currency', currency, maximumFractionDigits: 0 }).format(part.number);
    return known(`persona.part.${part.key}.unit`, { number: part.number.toLocaleString(language) }) ?? part.number.toLocaleString(language);
  };
  const from = (part: ValuePart): string => (part.from.startsWith('field:') ? t('persona.from.field', { name: part.from.slice(6) }) : known(`persona.from.${part.from}`) ?? part.from);
  return (
    <div className="worth-why" data-testid="value-explained">
      <p className="small quiet">{t('persona.value.hint')}</p>
      {value.components.map((one) => (
        <section key={one.component}>
          <h4 className="row"><span className={`worth-dot worth-${one.component}`} /><span className="grow">{t(`persona.value.${one.component}`)}</span>
            <span className="num">{shown(one.score)} × {Math.round(one.weight * 100)}% = {shown(one.score * one.weight)}</span></h4>
          <table className="small num">
            <thead><tr><th>{t('persona.part')}</th><th>{t('persona.part.number')}</th><th>{t('persona.part.full')}</th><th>{t('persona.part.points')}</th></tr></thead>
            <tbody>
              {one.parts.map((part) => (
                <tr key={part.key} className={part.points === 0 ? 'faint' : ''}>
                  <td title={from(part)}>{known(`persona.part.${part.key}`) ?? part.key}</td>
                  <td title={from(part)}>{amount(part)}{part.from !== 'none' && <span className="faint"> · {from(part)}</span>}</td>
                  <td>{part.key === 'recency' ? t('persona.part.half', { days: part.reference }) : part.reference.toLocaleString(language)}</td>
                  <td>{shown(part.points)}<span className="faint">/{shown(part.share * 100)}</span></td>
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      ))}
    </div>
  );
}
