import { useT } from '../i18n/useT';
import type { ReviewFigures } from '../wire/contracts.g';
import { PrecisionBar } from './PrecisionBar';
import { Trend } from './Trend';
import { kappaWords } from './kappaWords';

/** Everything together: precision, how much stands behind it, agreement. */
export function Overall({ figures }: { readonly figures: ReviewFigures }) {
  const { t } = useT();
  const { overall, agreement } = figures;
  return (
    <section className="review-tiles" data-testid="review-overall" data-sampled={overall.sampled} data-others={overall.others}>
      <div className="card"><span className="small quiet">{t('review.precision')}</span><PrecisionBar figure={overall} /><span className="small faint">{t('review.precision.hint')}</span></div>
      <div className="card"><span className="small quiet">{t('review.basis')}</span><strong className="num">{t('review.basis.sampled', { count: overall.sampled })}</strong>
        <span className="small faint num">{t('review.basis.others', { count: overall.others, right: overall.othersRight })}</span></div>
      <div className="card"><span className="small quiet">{t('review.agreement')}</span><strong className="num">{kappaWords(agreement, t)}</strong>
        <span className="small faint num">{t('review.agreement.pairs', { agreed: agreement.agreed, pairs: agreement.pairs })}</span></div>
      {figures.learned && <div className="card"><span className="small quiet">{t('review.learned')}</span><strong className="num">{t('review.learned.of', { count: figures.learned.decisions })}</strong>
        <span className="small faint num">{t('review.learned.how', { tags: figures.learned.tags, put: figures.learned.put, right: figures.learned.putRight })}</span></div>}
      <div className="card"><span className="small quiet">{t('review.weeks')}</span><Trend weeks={figures.weeks} title={t('review.weeks')} /><span className="small faint">{t('review.weeks.hint')}</span></div>
    </section>
  );
}
