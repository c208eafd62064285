import { useQueryClient } from '@tanstack/react-query';
import { InputNumber, Modal, Select, Switch } from 'antd';
import { useState } from 'react';
import { useT } from '../i18n/useT';
import { useInboxes, useTeams } from '../query/directory';
import { keys } from '../query/keys';
import { Field } from '../ui/Field';
import { useAction } from '../ui/useAction';
import { api } from '../wire/api';
import type { AgentView } from '../wire/contracts.g';
import { SkillRows } from './SkillRows';

const languages = ['zh', 'en', 'ja', 'ko', 'th', 'vi', 'es', 'fr', 'de', 'ru'];

/** What a colleague serves: teams, how much, skills, languages, where, and what counts more. */
export function ServiceDialog({ agent, close }: { readonly agent: AgentView; readonly close: () => void }) {
  const { t } = useT();
  const cache = useQueryClient();
  const teams = useTeams();
  const inboxes = useInboxes();
  const { run, isBusy } = useAction();
  const [draft, setDraft] = useState(agent);
  const set = (change: Partial<AgentView>): void => setDraft({ ...draft, ...change });
  const channels = [...new Set(inboxes.map((inbox) => inbox.channel))];
  const save = async (): Promise<void> => {
    const { teamIds, capacity, enabled, skills, languages: spoken, inboxIds, channels: only, channelWeights } = draft;
    const isDone = await run(async () => {
      await api.changeAgent(agent.id, { teamIds, capacity, enabled, skills: skills.filter((s) => s.name.trim()), languages: spoken, inboxIds, channels: only, channelWeights });
      await cache.invalidateQueries({ queryKey: keys.agents });
    });
    if (isDone) close();
  };
  return (
    <Modal open width={620} title={agent.displayName} okText={t('knowledge.save')} onOk={() => void save()} confirmLoading={isBusy} onCancel={close}>
      <div className="fields">
        <Field label={t('settings.agent.teams')}><Select mode="multiple" value={[...draft.teamIds]} onChange={(teamIds) => set({ teamIds })} options={teams.map((team) => ({ value: team.id, label: team.name }))} /></Field>
        <Field label={t('settings.agent.capacity')}><InputNumber min={1} max={200} value={draft.capacity} onChange={(capacity) => set({ capacity: capacity ?? draft.capacity })} /></Field>
        <div className="field"><span>{t('settings.service.weights')}</span>
          <div className="row weights-of">{channels.map((channel) => (
            <InputNumber key={channel} prefix={channel} min={1} max={50} value={draft.channelWeights[channel] ?? 1} aria-label={channel}
              onChange={(weight) => set({ channelWeights: { ...draft.channelWeights, [channel]: weight ?? 1 } })} />
          ))}</div>
        </div>
        <div className="field"><span>{t('settings.service.skills')}</span><SkillRows skills={draft.skills} change={(skills) => set({ skills })} /></div>
        <Field label={t('settings.service.languages')}><Select mode="tags" value={[...draft.languages]} onChange={(spoken) => set({ languages: spoken })} placeholder={t('settings.service.any')} options={languages.map((value) => ({ value }))} /></Field>
        <Field label={t('settings.service.inboxes')}><Select mode="multiple" value={[...draft.inboxIds]} onChange={(inboxIds) => set({ inboxIds })} placeholder={t('settings.service.any')} options={inboxes.map((inbox) => ({ value: inbox.id, label: inbox.name }))} /></Field>
        <Field label={t('settings.service.channels')}><Select mode="multiple" value={[...draft.channels]} onChange={(only) => set({ channels: only })} placeholder={t('settings.service.any')} options={channels.map((value) => ({ value }))} /></Field>
        <Field label={t('settings.service.enabled')}><Switch checked={draft.enabled} onChange={(enabled) => set({ enabled })} /></Field>
      </div>
    </Modal>
  );
}
