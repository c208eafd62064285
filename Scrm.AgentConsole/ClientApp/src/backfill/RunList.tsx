import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState } from 'react';
import { useT } from '../i18n/useT';
import { fullTime } from '../i18n/when';
import { keys } from '../query/keys';
import { useAgentName, useTagBook } from '../query/directory';
import { TagChip } from '../tags/TagChip';
import { api } from '../wire/api';
import type { BackfillView } from '../wire/contracts.g';
import { RunDialog } from './RunDialog';

const shown = 10;

/** The newest runs over history; nothing while there was none. */
export function RunList() {
  const { t, language } = useT();
  const { tag } = useTagBook();
  const agentName = useAgentName();
  const [open, setOpen] = useState<BackfillView | null>(null);
  const runs = useQuery({ queryKey: keys.backfills, queryFn: api.backfills, refetchInterval: (query) => (query.state.data?.items.some((run) => run.state === 'running') ? 2000 : false) }).data?.items ?? [];
  if (runs.length === 0) return null;
  return (
    <section>
      <h3>{t('backfill.runs')}</h3>
      <table className="table">
        <tbody>
          {runs.slice(0, shown).map((run) => (
            <tr key={run.id}>
              <td className="num small">{fullTime(Date.parse(run.startedAt), language)}</td>
              <td>{t(`backfill.kind.${run.kind}`)} · {t(`backfill.state.${run.state}`)}</td>
              <td><TagChip dimensionId={tag(run.rule.tagId)?.dimensionId} name={tag(run.rule.tagId)?.name ?? run.rule.tagId} nameEn={tag(run.rule.tagId)?.nameEn} /> <span className="small faint num">v{run.rule.version}</span></td>
              <td className="num small">{t('backfill.matched')} {run.matched} · {t('backfill.contacts')} {run.contacts}</td>
              <td className="small faint">{agentName(run.startedBy) ?? ''}</td>
              <td><Button size="small" type="text" onClick={() => setOpen(run)}>{t('backfill.show')}</Button></td>
            </tr>
          ))}
        </tbody>
      </table>
      {open && <RunDialog run={open} close={() => setOpen(null)} />}
    </section>
  );
}
