import { useQueryClient } from '@tanstack/react-query';
import { Button, Progress, Skeleton, Tooltip } from 'antd';
import { useState } from 'react';
import { useT } from '../i18n/useT';
import { keys } from '../query/keys';
import { useAction } from '../ui/useAction';
import { api, type ReplayFilter } from '../wire/api';
import { ReplayLines } from './ReplayLines';
import { ReplayMoves } from './ReplayMoves';
import { useReplay } from './useReplay';
import './replay.css';

const verdicts = ['better', 'worse', 'changed', 'same'] as const;

/** A replay: how far it is, what it found, and every turn that would have been different. */
export function ReplayResult({ id }: { readonly id: string }) {
  const { t } = useT();
  const cache = useQueryClient();
  const { run, isBusy } = useAction();
  const job = useReplay(id);
  const [filter, setFilter] = useState<ReplayFilter>({});
  if (!job) return <Skeleton active />;
  const counts = job.counts;
  const steer = (way: 'pause' | 'resume') => void run(async () => cache.setQueryData(keys.replay(id), await api.steerReplay(id, way)));
  const status = job.state === 'running' ? 'active' : job.state === 'done' ? 'success' : job.state === 'failed' ? 'exception' : 'normal';
  return (
    <section className="replay-result" aria-live="polite" data-testid="replay-result">
      <div className="row">
        <Progress className="grow" percent={job.total === 0 ? 100 : Math.round((job.seen / job.total) * 100)} status={status} />
        {job.state === 'running' && <Button size="small" loading={isBusy} onClick={() => steer('pause')}>{t('replay.pause')}</Button>}
        {(job.state === 'paused' || job.state === 'failed') && <Button size="small" loading={isBusy} onClick={() => steer('resume')}>{t('replay.resume')}</Button>}
      </div>
      <p className="small quiet num">{t('replay.progress', { seen: job.seen, total: job.total, turns: counts.turns })}</p>
      <div className="replay-verdicts">
        {verdicts.map((verdict) => (
          <Tooltip key={verdict} title={t(`replay.${verdict}.is`)}>
            <button type="button" className={`replay-tile replay-${verdict}`} aria-pressed={filter.verdict === verdict} disabled={verdict === 'same'}
              onClick={() => setFilter(filter.verdict === verdict ? {} : { verdict })} data-testid={`replay-${verdict}`}>
              <span className="small quiet">{t(`replay.${verdict}`)}</span><strong className="num">{counts[verdict]}</strong>
            </button>
          </Tooltip>
        ))}
      </div>
      <ReplayMoves moves={counts.moves} filter={filter} set={setFilter} />
      {counts.turns > 0 && <ReplayLines job={job} filter={filter} />}
      {job.meaning !== 'off' && <p className="small faint num" data-testid="replay-meaning">{t(`replay.meaning.${job.meaning}`, { count: job.lookedUp })}</p>}
      {counts.recorded > 0 && <p className="small faint num"><Tooltip title={t('replay.reproduced.is')}>{t('replay.reproduced', { part: counts.reproduced, whole: counts.recorded })}</Tooltip> · <Tooltip title={t('replay.digest.is')}>{t('replay.digest', { digest: job.digest.slice(0, 12) })}</Tooltip></p>}
    </section>
  );
}
