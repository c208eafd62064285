import { Button } from 'antd';
import { useT } from '../i18n/useT';
import { isUnsent } from './sitting';
import { tally, type Work } from './work';

interface Props {
  readonly works: readonly Work[];
  readonly left: number;
  readonly undo: () => void;
}

/** How far this sitting is: done of all, how it went, what waits for the line. */
export function Sitting({ works, left, undo }: Props) {
  const { t } = useT();
  const sum = tally(works);
  const unsent = works.filter((work) => work.state === 'waiting').length;
  const share = works.length + left === 0 ? 0 : works.length / (works.length + left);
  return (
    <div className="review-sitting" data-testid="review-sitting" data-done={works.length} data-unsent={works.filter(isUnsent).length}>
      <div className="review-progress" role="progressbar" aria-valuemin={0} aria-valuemax={100} aria-valuenow={Math.round(share * 100)} aria-label={t('review.progress')}>
        <span style={{ width: `${share * 100}%` }} />
      </div>
      <span className="small quiet num">{t('review.sitting', { done: works.length, left })}</span>
      {works.length > 0 && <span className="small faint num">{t('review.sitting.how', { accept: sum.accept, reject: sum.reject, other: sum.replace + sum.merge, skip: sum.skip })}</span>}
      {unsent > 0 && <span className="small review-unsent num" role="status">{t('review.unsent', { count: unsent })}</span>}
      <span className="grow" />
      <Button size="small" type="text" onClick={undo} data-testid="review-undo">{t('review.undo')} <kbd>Z</kbd></Button>
    </div>
  );
}
