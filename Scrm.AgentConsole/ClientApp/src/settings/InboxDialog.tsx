import { useQueryClient } from '@tanstack/react-query';
import { Input, Modal, Select, Switch } from 'antd';
import { useState } from 'react';
import { useT } from '../i18n/useT';
import { useAgents, useTeams } from '../query/directory';
import { keys } from '../query/keys';
import { useAction } from '../ui/useAction';
import { api } from '../wire/api';
import type { InboxView } from '../wire/contracts.g';
import { Field } from '../ui/Field';
import { SettingFields } from './channels/SettingFields';
import { remoteDraft, remoteSettings } from './remoteDraft';
import { RemoteBotFields } from './RemoteBotFields';
import { noTargets } from './teams/noTargets';
import { TargetFields } from './teams/TargetFields';

/** Name, team, promises and settings of an inbox; a channel's setting left empty keeps what is stored. */
export function InboxDialog({ inbox, close }: { readonly inbox: InboxView; readonly close: () => void }) {
  const { t } = useT();
  const cache = useQueryClient();
  const teams = useTeams();
  const { run, isBusy } = useAction();
  const { id, channel } = inbox;
  const [remote, setRemote] = useState(() => remoteDraft(inbox.remoteBot));
  const [name, setName] = useState(inbox.name);
  const [teamId, setTeamId] = useState(inbox.teamId ?? null);
  const [enabled, setEnabled] = useState(inbox.enabled);
  const [language, setLanguage] = useState(inbox.language ?? '');
  const [skills, setSkills] = useState(inbox.skills);
  const [targets, setTargets] = useState(inbox.targets ?? null);
  const known = [...new Set(useAgents().flatMap((agent) => agent.skills.map((skill) => skill.name)))];
  const [settings, setSettings] = useState<Readonly<Record<string, string>>>({});
  const save = async (): Promise<void> => {
    const filled = Object.fromEntries(Object.entries(settings).filter(([, value]) => value.trim().length > 0));
    const isDone = await run(async () => {
      await api.saveInbox(id, { channel, name: name.trim(), teamId, enabled, settings: { ...filled, ...remoteSettings(remote) }, language, skills, targets: targets ?? noTargets });
      await cache.invalidateQueries({ queryKey: keys.inboxes });
    });
    if (isDone) close();
  };
  return (
    <Modal open title={t('settings.inbox.edit')} okText={t('knowledge.save')} onOk={() => void save()} confirmLoading={isBusy} onCancel={close}
      okButtonProps={{ disabled: !name.trim() || (remote.isRemote && !remote.url.trim()) }}>
      <div className="fields">
        <Field label={t('settings.inbox.name')}><Input value={name} onChange={(e) => setName(e.target.value)} /></Field>
        <Field label={t('settings.team')}><Select allowClear value={teamId} onChange={(value) => setTeamId(value ?? null)} placeholder={t('settings.team.all')} options={teams.map((team) => ({ value: team.id, label: team.name }))} /></Field>
        <Field label={t('settings.inbox.language')}><Input value={language} maxLength={10} placeholder={t('settings.service.any')} onChange={(e) => setLanguage(e.target.value.trim())} /></Field>
        <Field label={t('settings.inbox.skills')}><Select mode="tags" value={[...skills]} onChange={setSkills} placeholder={t('settings.service.any')} options={known.map((value) => ({ value }))} /></Field>
        <fieldset className="inbox-promise">
          <legend>{t('settings.teams.part.promise')}</legend>
          <p className="small quiet">{t('settings.inbox.promise.hint')}</p>
          <TargetFields targets={targets} change={setTargets} />
        </fieldset>
        <RemoteBotFields draft={remote} change={setRemote} />
        <Field label={t('settings.enabled')}><Switch checked={enabled} onChange={setEnabled} /></Field>
        <SettingFields channel={channel} values={settings} change={setSettings} placeholder={(one) => (inbox.settingsSet.includes(one) ? t('settings.kept') : '')} />
      </div>
    </Modal>
  );
}
