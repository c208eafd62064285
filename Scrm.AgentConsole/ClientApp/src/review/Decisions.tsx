import { Button } from 'antd';
import { useT } from '../i18n/useT';
import type { ReviewDecision } from '../wire/contracts.g';

interface Props {
  readonly decide: (decision: ReviewDecision) => void;
  readonly open: (dialog: 'replace' | 'merge' | 'bulk') => void;
}

/** What can be said of the item, each with its key. */
export function Decisions({ decide, open }: Props) {
  const { t } = useT();
  return (
    <div className="review-decisions" role="group" aria-label={t('review.decide')}>
      <Button type="primary" size="large" onClick={() => decide('accept')} data-testid="review-accept">{t('review.accept')} <kbd>A</kbd></Button>
      <Button danger size="large" onClick={() => decide('reject')} data-testid="review-reject">{t('review.reject')} <kbd>R</kbd></Button>
      <Button size="large" onClick={() => open('replace')} data-testid="review-replace">{t('review.replace')} <kbd>E</kbd></Button>
      <span className="grow" />
      <Button type="text" onClick={() => open('merge')} data-testid="review-merge">{t('review.merge')} <kbd>M</kbd></Button>
      <Button type="text" onClick={() => open('bulk')} data-testid="review-bulk">{t('review.bulk')} <kbd>B</kbd></Button>
      <Button type="text" onClick={() => decide('skip')} data-testid="review-skip">{t('review.skip')} <kbd>S</kbd></Button>
    </div>
  );
}
