import { useQueryClient } from '@tanstack/react-query';
import { Input, Modal, Tabs } from 'antd';
import { useState } from 'react';
import { useT } from '../../i18n/useT';
import { keys } from '../../query/keys';
import { Field } from '../../ui/Field';
import { useAction } from '../../ui/useAction';
import { api } from '../../wire/api';
import type { TeamRouting, TeamView } from '../../wire/contracts.g';
import { AssignFields } from './AssignFields';
import { HoursFields } from './HoursFields';
import { TargetFields } from './TargetFields';
import { TextFields } from './TextFields';

/** Everything about a team: how it assigns, when it serves, what it promises, what it says. */
export function TeamDialog({ team, close }: { readonly team: TeamView; readonly close: () => void }) {
  const { t } = useT();
  const cache = useQueryClient();
  const { run, isBusy } = useAction();
  const [id, setId] = useState(team.id);
  const [name, setName] = useState(team.name);
  const [routing, setRouting] = useState(team.routing);
  const set = (change: Partial<TeamRouting>): void => setRouting({ ...routing, ...change });
  const save = async (): Promise<void> => {
    const isDone = await run(async () => {
      await api.saveTeam(id.trim(), { name: name.trim(), routing });
      await cache.invalidateQueries({ queryKey: keys.teams });
    });
    if (isDone) close();
  };
  return (
    <Modal open width={680} title={team.name || t('settings.teams.add')} okText={t('knowledge.save')} onOk={() => void save()} confirmLoading={isBusy} onCancel={close}
      okButtonProps={{ disabled: !id.trim() || !name.trim() }} className="team-dialog">
      <div className="fields">
        {!team.id && <Field label={t('settings.teams.id')}><Input value={id} onChange={(e) => setId(e.target.value)} placeholder="after-sales" /></Field>}
        <Field label={t('settings.teams.name')}><Input value={name} maxLength={60} onChange={(e) => setName(e.target.value)} /></Field>
      </div>
      <Tabs items={[
        { key: 'assign', label: t('settings.teams.part.assign'), children: <AssignFields teamId={team.id} routing={routing} set={set} /> },
        { key: 'hours', label: t('settings.teams.part.hours'), children: <HoursFields hours={routing.hours ?? null} change={(hours) => set({ hours })} /> },
        { key: 'promise', label: t('settings.teams.part.promise'), children: <TargetFields targets={routing.targets ?? null} change={(targets) => set({ targets })} /> },
        { key: 'texts', label: t('settings.teams.part.texts'), children: <TextFields texts={routing.texts} change={(texts) => set({ texts })} /> },
      ]} />
    </Modal>
  );
}
