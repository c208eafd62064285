import { useQuery } from '@tanstack/react-query';
import { Skeleton, Tag } from 'antd';
import { useState } from 'react';
import { useT } from '../i18n/useT';
import { shortTime } from '../i18n/when';
import { keys } from '../query/keys';
import { Empty } from '../ui/Empty';
import { api } from '../wire/api';
import { ReplayForm } from './ReplayForm';
import { ReplayResult } from '../replay/ReplayResult';

/** Past days played through a draft: begin one, and look at those that were. */
export function Replays() {
  const { t, language } = useT();
  const [chosen, choose] = useState<string | null>(null);
  const { data } = useQuery({ queryKey: keys.replays, queryFn: api.replays });
  if (!data) return <Skeleton active className="frame-waiting" />;
  const shown = chosen ?? data.items[0]?.id ?? null;
  return (
    <div className="improve-desk">
      <section className="improve-list">
        <div className="improve-sum"><strong className="small">{t('replay.runs')}</strong></div>
        <div className="scroll improve-rows">
          {data.items.map((run) => (
            <button key={run.id} type="button" aria-current={run.id === shown} className="improve-row" onClick={() => choose(run.id)}>
              <span className="row"><strong className="grow ellipsis">{run.titles.length > 0 ? run.titles.join(' · ') : t('replay.run.same')}</strong><Tag>{t(`replay.state.${run.state}`)}</Tag></span>
              <span className="row small quiet num"><span className="grow">{t('replay.run', { from: run.from, until: run.until, total: run.total })}</span>{shortTime(Date.parse(run.startedAt), Date.now(), language)}</span>
              <span className="small num"><span className="improve-good">{t('replay.better')} {run.counts.better}</span> · <span className="improve-bad">{t('replay.worse')} {run.counts.worse}</span> · {t('replay.changed')} {run.counts.changed}</span>
            </button>
          ))}
        </div>
      </section>
      <main className="improve-main scroll">
        <ReplayForm begun={choose} />
        {shown ? <ReplayResult key={shown} id={shown} /> : <Empty title={t('replay.runs.none')} hint={t('replay.runs.none.hint')} />}
      </main>
    </div>
  );
}
