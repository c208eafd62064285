import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Button, Skeleton } from 'antd';
import { useState } from 'react';
import { useT } from '../i18n/useT';
import { shortTime } from '../i18n/when';
import { useMe } from '../live/liveContext';
import { useAgentName } from '../query/directory';
import { keys } from '../query/keys';
import { Empty } from '../ui/Empty';
import { api } from '../wire/api';
import { NoteDialog } from './NoteDialog';
import { RuleDiff } from './RuleDiff';

/** Every published version: what differs from what holds, and a way back. */
export function RuleVersions() {
  const { t, language } = useT();
  const { role } = useMe();
  const cache = useQueryClient();
  const agentName = useAgentName();
  const [shown, show] = useState<number | null>(null);
  const [restoring, restore] = useState<number | null>(null);
  const { data } = useQuery({ queryKey: keys.ruleEditions, queryFn: api.ruleEditions });
  if (!data) return <Skeleton active className="frame-waiting" />;
  const newest = data.items[0]?.version ?? 0;
  if (newest === 0) return <Empty title={t('rules.published.none')} />;
  return (
    <>
      {data.items.map((one) => (
        <section key={one.version} className="rules-card">
          <div className="row">
            <strong>{t('rules.version', { version: one.version })}</strong>
            <span className="grow">{one.note}{one.restores ? ` · ${t('rules.version.restores', { version: one.restores })}` : ''}</span>
            <span className="small quiet">{t('rules.version.sum', { count: one.rules, who: agentName(one.publishedBy) ?? one.publishedBy })} · {shortTime(Date.parse(one.publishedAt), Date.now(), language)}</span>
            {one.version !== newest && <Button size="small" onClick={() => show(shown === one.version ? null : one.version)}>{t('rules.diff')}</Button>}
            {one.version !== newest && role === 'admin' && <Button size="small" onClick={() => restore(one.version)}>{t('rules.restore')}</Button>}
          </div>
          {shown === one.version && <RuleDiff from={newest} to={one.version} />}
        </section>
      ))}
      {restoring !== null && <NoteDialog close={() => restore(null)} done={async (note) => { await api.restoreRules(restoring, { note }); await cache.invalidateQueries({ queryKey: keys.rules }); }} />}
    </>
  );
}
