import { useT } from '../i18n/useT';
import type { WeightParts } from '../wire/contracts.g';

/** Confidence × frequency × recency, each as a bar with what it comes from. */
export function WeightFactors({ parts }: { readonly parts: WeightParts }) {
  const { t } = useT();
  const factors = [
    ['confidence', parts.confidence, null],
    ['frequency', parts.frequency, t('tag.count', { count: parts.count })],
    ['recency', parts.recency, parts.ageDays < 1 ? t('persona.today') : t('persona.daysAgo', { days: Math.floor(parts.ageDays) })],
  ] as const;
  return (
    <dl className="factors small" aria-label={t('persona.weight')}>
      {factors.map(([key, value, from]) => (
        <div key={key}>
          <dt>{t(`persona.factor.${key}`)}</dt>
          <dd><span className="factor"><span style={{ width: `${value * 100}%` }} /></span><span className="num">{Math.round(value * 100)}%</span>{from && <span className="faint">{from}</span>}</dd>
        </div>
      ))}
      {parts.share < 1 && <p className="faint">{t('persona.factor.conversation')}</p>}
    </dl>
  );
}
