import { useT } from '../i18n/useT';
import type { TryThresholds } from '../wire/contracts.g';

const percent = (value: number): string => `${Math.min(100, Math.max(0, value * 100)).toFixed(1)}%`;

/** A score as a bar, with the lines from which the bot offers and answers. */
export function ScoreBar({ score, thresholds: { answerFrom, offerFrom }, isOut = false }: { readonly score: number; readonly thresholds: TryThresholds; readonly isOut?: boolean }) {
  const { t } = useT();
  const zone = isOut ? 'out' : score >= answerFrom ? 'answer' : score >= offerFrom ? 'offer' : 'none';
  return (
    <span className={`try-bar try-bar-${zone}`} title={t('knowledge.try.lines', { answer: answerFrom, offer: offerFrom })}>
      <span style={{ width: percent(score) }} />
      <i style={{ left: percent(offerFrom) }} /><i style={{ left: percent(answerFrom) }} />
    </span>
  );
}
