import { Skeleton } from 'antd';
import { useState } from 'react';
import { useT } from '../i18n/useT';
import { useKeys } from '../keys/useKeys';
import { Empty } from '../ui/Empty';
import type { ReviewItemView, ReviewLane } from '../wire/contracts.g';
import { BulkDialog } from './BulkDialog';
import { Decisions } from './Decisions';
import { LaneTabs } from './LaneTabs';
import { OtherTagDialog } from './OtherTagDialog';
import { QueueRow } from './QueueRow';
import { ReviewCard } from './ReviewCard';
import { Sitting } from './Sitting';
import { useReview } from './useReview';

type Kind = 'replace' | 'merge' | 'bulk';

/** One item at a time, the list beside it, one key a decision. */
export function Queue() {
  const { t } = useT();
  const [lane, setLane] = useState<ReviewLane | null>(null);
  // Of the item it was opened for: what lies below may move on meanwhile.
  const [dialog, setDialog] = useState<{ readonly kind: Kind; readonly item: ReviewItemView } | null>(null);
  const review = useReview(lane);
  const { items, shown } = review;
  const open = (kind: Kind): void => { if (shown) setDialog({ kind, item: shown }); };
  const close = (): void => setDialog(null);
  useKeys('shell.review', [
    { keys: ['A'], text: 'review.accept', run: () => review.decide('accept') },
    { keys: ['R'], text: 'review.reject', run: () => review.decide('reject') },
    { keys: ['E'], text: 'review.replace', run: () => open('replace') },
    { keys: ['M'], text: 'review.merge', run: () => open('merge') },
    { keys: ['B'], text: 'review.bulk', run: () => open('bulk') },
    { keys: ['S'], text: 'review.skip', run: () => review.decide('skip') },
    { keys: ['Z'], text: 'review.undo', run: () => review.undo() },
    { keys: ['J', 'ArrowDown'], text: 'keys.nextItem', run: () => review.move(1) },
    { keys: ['K', 'ArrowUp'], text: 'keys.previousItem', run: () => review.move(-1) },
  ]);
  return (
    <div className="review-desk">
      <section className="list review-list" aria-label={t('review.queue')}>
        <LaneTabs lane={lane} counts={review.lanes} choose={setLane} />
        <div className="scroll grow" data-testid="review-items">
          {!items ? <Skeleton active className="frame-waiting" /> : items.map((item) => <QueueRow key={item.id} item={item} isShown={item.id === shown?.id} show={() => review.show(item.id)} />)}
          {items?.length === 0 && <p className="quiet small review-none">{t('review.none')}</p>}
        </div>
      </section>
      <main className="review-main">
        <Sitting works={review.works} left={items?.length ?? 0} undo={review.undo} />
        {shown
          ? <><ReviewCard key={shown.id} item={shown} /><Decisions decide={review.decide} open={open} /></>
          : items && <Empty title={t('review.empty')} hint={t('review.empty.hint')} />}
      </main>
      {dialog?.kind === 'bulk' && <BulkDialog ruleId={dialog.item.ruleId} ruleVersion={dialog.item.ruleVersion} close={close} done={review.renew} />}
      {dialog && dialog.kind !== 'bulk' &&
        <OtherTagDialog item={dialog.item} kind={dialog.kind} close={close} pick={(kind, tag, value) => { close(); review.decide(kind, tag, dialog.item, value); }} />}
    </div>
  );
}
