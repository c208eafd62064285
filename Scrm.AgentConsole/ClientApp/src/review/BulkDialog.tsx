import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Button, Modal, Progress, Skeleton, Spin } from 'antd';
import { useState } from 'react';
import { useT } from '../i18n/useT';
import { keys } from '../query/keys';
import { useAction } from '../ui/useAction';
import { api } from '../wire/api';
import type { ReviewDecision } from '../wire/contracts.g';

interface Props {
  readonly ruleId: string;
  readonly ruleVersion: number;
  readonly close: () => void;
  readonly done: () => void;
}

/** All that one version of a rule saw and nobody has decided, seen before it is decided; goes on where it ended, and comes back as one. */
export function BulkDialog({ ruleId, ruleVersion, close, done }: Props) {
  const { t } = useT();
  const cache = useQueryClient();
  const { run, isBusy } = useAction();
  const [batch, setBatch] = useState<{ readonly id: string; readonly decided: number; readonly remaining: number } | null>(null);
  const key = keys.reviewBulk(ruleId, ruleVersion);
  const { data } = useQuery({ queryKey: key, queryFn: () => api.reviewMany({ ruleId, ruleVersion, preview: true }), staleTime: 0 });
  const decide = (decision: ReviewDecision) => run(async () => {
    let decided = 0;
    let id: string | null = null;
    for (let remaining = 1; remaining > 0;) {
      const part = await api.reviewMany({ ruleId, ruleVersion, decision, preview: false, batchId: id });
      decided += part.decided;
      id = part.batchId ?? null;
      // Nothing was decided though something remains: it may be decided by nobody, and asking again would not end.
      remaining = part.decided === 0 ? 0 : part.remaining;
      setBatch({ id: id ?? '', decided, remaining });
    }
  }).finally(done);
  const undo = () => run(async () => {
    for (let more = batch !== null; more;) more = (await api.undoReview({ batchId: batch?.id ?? null })).remaining;
    setBatch(null);
    await cache.invalidateQueries({ queryKey: key });
  }).finally(done);
  return (
    <Modal open title={t('review.bulk.title', { rule: ruleId, version: ruleVersion })} footer={null} onCancel={close} width={520} destroyOnHidden>
      {!data ? <Skeleton active /> : (
        <div className="stack" data-testid="bulk">
          <p className="num" data-testid="bulk-count">{batch ? t('review.bulk.done', { count: batch.decided }) : t('review.bulk.count', { count: data.remaining })}</p>
          {batch && batch.remaining > 0 && <Progress percent={Math.round(100 * batch.decided / (batch.decided + batch.remaining))} size="small" />}
          {!batch && <ul className="review-samples">{data.samples.map((sample) => <li key={sample.id} className="ellipsis">{sample.quote}</li>)}</ul>}
          {!batch && <p className="small quiet">{t('review.bulk.hint')}</p>}
          <div className="row">
            {batch
              ? <Button onClick={() => void undo()} disabled={isBusy} data-testid="bulk-undo">{t('review.bulk.undo')}</Button>
              : <>
                <Button type="primary" disabled={data.remaining === 0 || isBusy} onClick={() => void decide('accept')} data-testid="bulk-accept">{t('review.bulk.accept')}</Button>
                <Button danger disabled={data.remaining === 0 || isBusy} onClick={() => void decide('reject')} data-testid="bulk-reject">{t('review.bulk.reject')}</Button>
              </>}
            {isBusy && <Spin size="small" />}
            <span className="grow" />
            <Button type="text" onClick={close} data-testid="bulk-close">{t('review.close')}</Button>
          </div>
        </div>
      )}
    </Modal>
  );
}
