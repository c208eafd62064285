import { useQueryClient } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState } from 'react';
import { useT } from '../i18n/useT';
import { useTagBook } from '../query/directory';
import { TagChip } from '../tags/TagChip';
import { useAction } from '../ui/useAction';
import { keys } from '../query/keys';
import { api } from '../wire/api';
import type { Retirement } from '../wire/contracts.g';
import { BulkDialog } from './BulkDialog';
import { PrecisionBar } from './PrecisionBar';

/** Rules that are surely worse than asked: why, one press that stops them, and one that cleans up behind them. */
export function Retirements({ retirements }: { readonly retirements: readonly Retirement[] }) {
  const { t } = useT();
  const { tag } = useTagBook();
  const cache = useQueryClient();
  const { run, isBusy } = useAction();
  const [cleaned, clean] = useState<Retirement | null>(null);
  const renew = (): void => {
    void cache.invalidateQueries({ queryKey: ['review'] });
    void cache.invalidateQueries({ queryKey: keys.tagBook });
  };
  const retire = (one: Retirement) => run(async () => {
    await api.retireRule(one.ruleId);
    clean(one);
    renew();
  });
  return (
    <>
      {retirements.length > 0 && (
        <section>
          <h3>{t('review.retire.title')}</h3>
          <div className="cards">
            {retirements.map((one) => (
              <article key={`${one.ruleId} ${one.tagId}`} className="card" data-testid="retirement" data-rule={one.ruleId}>
                <div className="row"><TagChip dimensionId={tag(one.tagId)?.dimensionId} name={tag(one.tagId)?.name ?? one.tagId} nameEn={tag(one.tagId)?.nameEn ?? null} />
                  <code className="grow ellipsis">{one.ruleId}</code><span className="small faint num">v{one.ruleVersion}</span></div>
                <PrecisionBar figure={one.precision} target={one.target} />
                <span className="small quiet">{t('review.retire.why', { high: Math.round(one.precision.high * 100), target: Math.round(one.target * 100), count: one.precision.sampled })}</span>
                {one.reasons.map((reason) => <blockquote key={reason} className="review-quote small">{reason}</blockquote>)}
                <Button danger loading={isBusy} onClick={() => void retire(one)} data-testid="retire">{t('review.retire')}</Button>
              </article>
            ))}
          </div>
        </section>
      )}
      {cleaned && <BulkDialog ruleId={cleaned.ruleId} ruleVersion={cleaned.ruleVersion} close={() => clean(null)} done={renew} />}
    </>
  );
}
