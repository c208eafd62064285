import { useQuery, useQueryClient } from '@tanstack/react-query';
import { App, Button, Skeleton } from 'antd';
import { useState } from 'react';
import { useT } from '../i18n/useT';
import { useMe } from '../live/liveContext';
import { useAgentName } from '../query/directory';
import { keys } from '../query/keys';
import { Empty } from '../ui/Empty';
import { useAction } from '../ui/useAction';
import { api } from '../wire/api';
import type { Rule } from '../wire/contracts.g';
import { newRule } from './newRule';
import { NoteDialog } from './NoteDialog';
import { RuleCard } from './RuleCard';
import { useRuleNames } from './useRuleNames';

/** The rules in their order: the draft where there is one, else what holds. */
export function RuleDesk() {
  const { t } = useT();
  const { role } = useMe();
  const cache = useQueryClient();
  const { message } = App.useApp();
  const agentName = useAgentName();
  const { run, isBusy } = useAction();
  const [edited, edit] = useState<readonly Rule[] | null>(null);
  const [open, setOpen] = useState<string | null>(null);
  const [isPublishing, setPublishing] = useState(false);
  const { data } = useQuery({ queryKey: keys.rules, queryFn: api.rules });
  const { isWhole } = useRuleNames();
  if (!data || !isWhole) return <Skeleton active className="frame-waiting" />;
  const { edition, draft, findings } = data;
  const rules = edited ?? draft?.rules ?? edition?.rules ?? [];
  const nameOf = (id: string | null | undefined): string => rules.find((rule) => rule.id === id)?.name ?? id ?? '';
  const fresh = async (): Promise<void> => {
    edit(null);
    await cache.invalidateQueries({ queryKey: keys.rules });
  };
  const save = () => void run(async () => {
    await api.saveRules({ rules, stamp: draft?.stamp ?? 0 });
    await fresh();
    void message.success(t('rules.saved'));
  });
  const move = (at: number, by: number) => {
    const to = at + by;
    if (to < 0 || to >= rules.length) return;
    const next = [...rules];
    next.splice(to, 0, ...next.splice(at, 1));
    edit(next);
  };
  const add = () => {
    const rule = newRule();
    edit([...rules, rule]);
    setOpen(rule.id);
  };
  return (
    <>
      <section className="rules-card">
        <span className="small quiet">{edition ? t('rules.published', { version: edition.version, who: agentName(edition.publishedBy) ?? edition.publishedBy, note: edition.note }) : t('rules.published.none')}</span>
        <span className="small">{edited ? t('rules.unsaved') : draft ? t('rules.draft', { version: draft.baseVersion }) : ''}</span>
        <span className="small quiet">{findings.length === 0 ? t('rules.findings.none') : t('rules.findings', { count: findings.length })} · {t('rules.keys')}</span>
        <div className="row">
          <Button onClick={add} data-testid="rule-new">{t('rules.new')}</Button>
          <Button type="primary" disabled={!edited} loading={isBusy} onClick={save} data-testid="rules-save">{t('rules.save')}</Button>
          {draft && <Button danger onClick={() => void run(async () => { await api.dropRules(draft.stamp); await fresh(); })}>{t('rules.drop')}</Button>}
          <span className="grow" />
          {draft && (role === 'admin' ? <Button disabled={edited !== null} onClick={() => setPublishing(true)} data-testid="rules-publish">{t('rules.publish')}</Button> : <span className="small quiet">{t('rules.publish.only')}</span>)}
        </div>
      </section>
      {rules.length === 0 && <Empty title={t('rules.none')} hint={t('rules.none.hint')} />}
      {rules.map((rule, at) => (
        <RuleCard key={rule.id} rule={rule} place={at + 1} isOpen={open === rule.id} toggle={() => setOpen(open === rule.id ? null : rule.id)}
          findings={findings.filter((found) => found.ruleId === rule.id).map((found) => t(`rules.finding.${found.kind}`, { other: nameOf(found.otherId), detail: found.detail ?? '' }))}
          change={(next) => edit(rules.map((one) => (one.id === rule.id ? next : one)))} move={(by) => move(at, by)} remove={() => edit(rules.filter((one) => one.id !== rule.id))} />
      ))}
      {isPublishing && draft && <NoteDialog close={() => setPublishing(false)} done={async (note) => { await api.publishRules({ stamp: draft.stamp, note }); await fresh(); }} />}
    </>
  );
}
