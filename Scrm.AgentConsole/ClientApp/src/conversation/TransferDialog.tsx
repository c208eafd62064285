import { Input, Modal, Select } from 'antd';
import { useState } from 'react';
import { useT } from '../i18n/useT';
import { useLiveSession } from '../live/liveContext';
import { useColleagues } from '../colleagues/useColleagues';
import { useTeams } from '../query/directory';
import { useAction } from '../ui/useAction';
import type { ConversationView } from '../wire/contracts.g';

/** To a colleague or to a team's queue, with a word of what it is about. */
export default function TransferDialog({ conversation: c, close }: { readonly conversation: ConversationView; readonly close: () => void }) {
  const { t } = useT();
  const { session, me } = useLiveSession();
  const { run, isBusy } = useAction();
  const [target, setTarget] = useState<string | null>(null);
  const [note, setNote] = useState('');
  const colleagues = useColleagues().filter((a) => a.agentId !== me.agentId && a.agentId !== c.owner.agentId);
  const options = [
    { label: t('transfer.teams'), options: useTeams().map((team) => ({ value: `team:${team.id}`, label: team.name })) },
    {
      label: t('transfer.agents'),
      options: colleagues.map((a) => ({ value: `agent:${a.agentId}`, label: `${a.displayName} · ${t(`presence.${a.status}`)} · ${a.load}/${a.capacity}` })),
    },
  ];
  const transfer = async (): Promise<void> => {
    const id = target!.slice(target!.indexOf(':') + 1);
    const to = target!.startsWith('team:') ? { teamId: id } : { agentId: id };
    if (await run(() => session.command('Transfer', c.id, to, note.trim() || null))) close();
  };
  return (
    <Modal open title={t('transfer.title')} okText={t('action.transfer')} onOk={() => void transfer()} confirmLoading={isBusy} onCancel={close} width={440}
      okButtonProps={{ disabled: target === null }}>
      <div className="stack">
        <Select autoFocus showSearch={{ optionFilterProp: 'label' }} value={target} onChange={setTarget} options={options} placeholder={t('transfer.to')} aria-label={t('transfer.to')} />
        <Input.TextArea value={note} onChange={(e) => setNote(e.target.value)} placeholder={t('transfer.note')} autoSize={{ minRows: 3, maxRows: 6 }} maxLength={500} />
      </div>
    </Modal>
  );
}
