import { useT } from '../../i18n/useT';
import { fullTime } from '../../i18n/when';
import type { TrainedView } from '../../wire/contracts.g';

/** What the model in place was learned from, and when. */
export function Trained({ trained, count }: { readonly trained: TrainedView | null | undefined; readonly count: number }) {
  const { t, language } = useT();
  if (!trained) return <span className="small faint">{t(count === 0 ? 'examples.trained.none' : 'examples.trained.soon')}</span>;
  return <span className="small faint">{t('examples.trained', { at: fullTime(Date.parse(trained.at), language), examples: trained.examples, decisions: trained.decisions })}</span>;
}
