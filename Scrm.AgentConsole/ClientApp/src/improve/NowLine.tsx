import { useT } from '../i18n/useT';
import type { ClusterNowView } from '../wire/contracts.g';

/** How the published version answers a question now, in a sentence. */
export function NowLine({ now }: { readonly now: ClusterNowView }) {
  const { t } = useT();
  const values = { question: now.question ?? '', score: now.score.toFixed(2) };
  const words = now.decision === 'answer' && now.question ? t('improve.cluster.now.answer', values)
    : now.decision === 'offer' ? t('improve.cluster.now.offer', values)
    : now.decision === 'handoff' ? t('improve.cluster.now.handoff')
    : now.question ? t('improve.cluster.now.near', values) : t('improve.cluster.now.none');
  return <p className="improve-now">{words}</p>;
}
