import { Segmented } from 'antd';
import { useT } from '../i18n/useT';
import { useMe } from '../live/liveContext';
import { Empty } from '../ui/Empty';
import { go, toReview } from '../ui/router';
import { Figures } from './Figures';
import { Queue } from './Queue';
import './review.css';

/** The supervisors' place to keep tags true: what is up, and what the decisions tell. */
export default function ReviewPage({ part }: { readonly part: 'queue' | 'figures' }) {
  const { t } = useT();
  if (useMe().role === 'agent') return <Empty title={t('fault.forbidden')} />;
  return (
    <div className="review">
      <header className="review-head">
        <h2>{t('shell.review')}</h2>
        <Segmented<'queue' | 'figures'> value={part} onChange={(to) => go(toReview(to))} data-testid="review-parts"
          options={[{ value: 'queue', label: t('review.queue') }, { value: 'figures', label: t('review.figures') }]} />
      </header>
      {part === 'queue' ? <Queue /> : <Figures />}
    </div>
  );
}
