import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState } from 'react';
import { useT } from '../i18n/useT';
import { keys } from '../query/keys';
import { saveFile } from '../ui/saveFile';
import { useAction } from '../ui/useAction';
import { api, type ReplayFilter } from '../wire/api';
import type { ReplayJob } from '../wire/contracts.g';
import { ReplayRow } from './ReplayRow';

const step = 50;

/** The turns that would have been different. */
export function ReplayLines({ job, filter }: { readonly job: ReplayJob; readonly filter: ReplayFilter }) {
  const { t, language } = useT();
  const { run, isBusy } = useAction();
  const [limit, setLimit] = useState(step);
  const wanted = { ...filter, limit };
  const { data } = useQuery({ queryKey: [...keys.replayLines(job.id, wanted), job.version], queryFn: () => api.replayLines(job.id, wanted), placeholderData: keepPreviousData });
  const lines = data?.items ?? [];
  const save = () => void run(async () => saveFile(await api.replayTable(job.id, { ...filter, language }), 'replay.csv'));
  return (
    <section className="replay-lines">
      <div className="row"><span className="grow" /><Button size="small" loading={isBusy} disabled={job.kept === 0} onClick={save}>{t('improve.csv')}</Button></div>
      {lines.length === 0 && job.state === 'done' && <p className="quiet">{t('replay.lines.none')}</p>}
      {lines.map((line) => <ReplayRow key={line.messageId} line={line} />)}
      {lines.length === limit && limit < 500 && <Button type="text" onClick={() => setLimit(limit + step)}>{t('replay.more')}</Button>}
    </section>
  );
}
