import { useQueryClient } from '@tanstack/react-query';
import { Input, InputNumber, Modal, Select } from 'antd';
import { useState } from 'react';
import { useT } from '../i18n/useT';
import { useTeams } from '../query/directory';
import { keys } from '../query/keys';
import { useAction } from '../ui/useAction';
import { api } from '../wire/api';
import type { AgentInput } from '../wire/contracts.g';
import { Field } from '../ui/Field';

const blank: AgentInput = { userName: '', password: '', displayName: '', role: 'agent', teamIds: [], capacity: 10 };

/** A new colleague. */
export function AgentDialog({ close }: { readonly close: () => void }) {
  const { t } = useT();
  const cache = useQueryClient();
  const teams = useTeams();
  const { run, isBusy } = useAction();
  const [input, setInput] = useState(blank);
  const set = (change: Partial<AgentInput>): void => setInput({ ...input, ...change });
  const save = async (): Promise<void> => {
    const isDone = await run(async () => {
      await api.addAgent(input);
      await cache.invalidateQueries({ queryKey: keys.agents });
    });
    if (isDone) close();
  };
  return (
    <Modal open title={t('settings.agent.add')} okText={t('knowledge.save')} onOk={() => void save()} confirmLoading={isBusy} onCancel={close}
      okButtonProps={{ disabled: !input.userName.trim() || !input.displayName.trim() || input.password.length === 0 }}>
      <div className="fields">
        <Field label={t('settings.agent.name')}><Input value={input.displayName} onChange={(e) => set({ displayName: e.target.value })} /></Field>
        <Field label={t('signIn.user')}><Input value={input.userName} autoComplete="off" onChange={(e) => set({ userName: e.target.value })} /></Field>
        <Field label={t('signIn.password')}><Input.Password value={input.password} autoComplete="new-password" onChange={(e) => set({ password: e.target.value })} /></Field>
        <Field label={t('settings.agent.role')}><Select value={input.role} onChange={(role) => set({ role })} options={(['agent', 'supervisor', 'admin'] as const).map((value) => ({ value, label: t(`role.${value}`) }))} /></Field>
        <Field label={t('settings.agent.teams')}><Select mode="multiple" value={[...(input.teamIds ?? [])]} onChange={(teamIds) => set({ teamIds })} options={teams.map((team) => ({ value: team.id, label: team.name }))} /></Field>
        <Field label={t('settings.agent.capacity')}><InputNumber min={1} max={200} value={input.capacity} onChange={(capacity) => set({ capacity: capacity ?? 10 })} /></Field>
      </div>
    </Modal>
  );
}
