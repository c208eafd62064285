import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Button, InputNumber, Progress, Skeleton, Tag } from 'antd';
import { useState } from 'react';
import { useT } from '../i18n/useT';
import { keys } from '../query/keys';
import { Empty } from '../ui/Empty';
import { saveFile } from '../ui/saveFile';
import { useAction } from '../ui/useAction';
import { api } from '../wire/api';
import { RunLines } from './RunLines';

/** The draft tried on the last conversations: what would have been different. */
export function RuleRuns() {
  const { t, language } = useT();
  const cache = useQueryClient();
  const { run, isBusy } = useAction();
  const [most, setMost] = useState(500);
  const { data } = useQuery({ queryKey: keys.ruleRuns, queryFn: api.ruleRuns, refetchInterval: (query) => (query.state.data?.items.some((one) => one.state === 'running') ? 700 : false) });
  if (!data) return <Skeleton active className="frame-waiting" />;
  const act = (work: () => Promise<unknown>) => void run(async () => {
    await work();
    await cache.invalidateQueries({ queryKey: keys.ruleRuns });
  });
  return (
    <>
      <section className="rules-card">
        <div className="row">
          <InputNumber className="rule-number" min={1} max={20000} value={most} aria-label={t('rules.count')} onChange={(value) => setMost(value ?? 500)} />
          <Button type="primary" loading={isBusy} onClick={() => act(() => api.startRuleRun({ most }))} data-testid="rule-run">{t('rules.runs.start', { count: most })}</Button>
        </div>
        <span className="small quiet">{t('rules.runs.limits')}</span>
      </section>
      {data.items.length === 0 && <Empty title={t('rules.runs.none')} hint={t('rules.runs.none.hint')} />}
      {data.items.slice(0, 5).map((one, at) => (
        <section key={one.id} className="rules-card">
          <div className="row">
            <Tag>{t(`rules.runs.state.${one.state}`)}</Tag>
            <span className="grow num">{t('rules.runs.sum', { seen: one.seen, total: one.total, matched: one.matched, changed: one.changed, conversations: one.conversations })}</span>
            {one.state === 'running' && <Button size="small" onClick={() => act(() => api.cancelRuleRun(one.id))}>{t('rules.runs.cancel')}</Button>}
            <Button size="small" onClick={() => void run(async () => saveFile(await api.ruleRunTable(one.id, language), 'rules.csv'))}>{t('rules.runs.csv')}</Button>
          </div>
          {one.state === 'running' && <Progress percent={one.total === 0 ? 100 : Math.round((one.seen / one.total) * 100)} size="small" />}
          {at === 0 && <RunLines id={one.id} changed={one.changed} />}
        </section>
      ))}
    </>
  );
}
