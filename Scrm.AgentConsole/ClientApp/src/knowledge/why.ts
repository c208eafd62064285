import type { TextKey, TextValues } from '../i18n/words';
import type { AnswerTryView } from '../wire/contracts.g';

/** The sentence that says why the bot decided so. */
export function whyOf(r: Pick<AnswerTryView, 'decision' | 'reason' | 'confidence' | 'thresholds' | 'candidates' | 'leftOut'>): { readonly key: TextKey; readonly values: TextValues } {
  const values = { score: r.confidence.toFixed(2), answer: r.thresholds.answerFrom.toFixed(2), offer: r.thresholds.offerFrom.toFixed(2) };
  if (r.reason === 'article') return { key: r.decision === 'answer' ? 'knowledge.why.answer' : 'knowledge.why.offer', values };
  if (r.reason === 'notFound' || r.reason === 'misses') {
    return { key: r.candidates.length > 0 ? 'knowledge.why.low' : r.leftOut.length > 0 ? 'knowledge.why.leftOut' : 'knowledge.why.nothing', values };
  }
  return { key: `knowledge.why.${r.reason}`, values };
}
