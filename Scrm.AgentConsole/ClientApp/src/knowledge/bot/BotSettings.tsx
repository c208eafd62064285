import { useQuery, useQueryClient } from '@tanstack/react-query';
import { App, Modal, Select, Skeleton, Tabs } from 'antd';
import { useState } from 'react';
import { useT } from '../../i18n/useT';
import { useInboxName } from '../../query/directory';
import { keys } from '../../query/keys';
import { useAction } from '../../ui/useAction';
import { api } from '../../wire/api';
import { inputOf, type BotDraft, type SetBot } from './botDraft';
import { BotHandoff } from './BotHandoff';
import { BotLines } from './BotLines';
import { BotWords } from './BotWords';

/** How the bot decides and speaks, for all accounts or for one. */
export function BotSettings({ close }: { readonly close: () => void }) {
  const { t } = useT();
  const { message } = App.useApp();
  const cache = useQueryClient();
  const { run, isBusy } = useAction();
  const inboxName = useInboxName();
  const { data } = useQuery({ queryKey: keys.answerSettings, queryFn: api.answerSettings });
  const [inboxId, setInboxId] = useState('');
  const [changes, setChanges] = useState<Partial<BotDraft>>({});
  const stored = data && (data.inboxes.find((one) => one.inboxId === inboxId) ?? data.default);
  const draft: BotDraft | undefined = stored && { ...stored, ...changes };
  const set: SetBot = (change) => setChanges({ ...changes, ...change });
  const choose = (id: string): void => { setInboxId(id); setChanges({}); };
  const save = async (): Promise<void> => {
    if (draft && await run(async () => { try { await api.saveAnswerSettings(inputOf(draft)); } finally { await cache.invalidateQueries({ queryKey: keys.answerSettings }); } })) {
      setChanges({});
      void message.success(t('bot.saved'));
    }
  };
  return (
    <Modal open width={760} title={t('bot.settings')} okText={t('knowledge.save')} onOk={() => void save()} confirmLoading={isBusy} okButtonProps={{ disabled: !draft }} onCancel={close} className="bot-settings">
      {draft ? (
        <div className="stack">
          <Select value={inboxId} onChange={choose} aria-label={t('bot.inbox')} options={[{ value: '', label: t('bot.inbox.default') }, ...data!.inboxes.map((one) => ({ value: one.inboxId, label: inboxName(one.inboxId) }))]} />
          {inboxId && !draft.isOwn && <p className="small faint">{t('bot.inbox.follows')}</p>}
          <Tabs items={[
            { key: 'lines', label: t('bot.tab.lines'), children: <BotLines draft={draft} set={set} /> },
            { key: 'handoff', label: t('bot.tab.handoff'), children: <BotHandoff draft={draft} set={set} /> },
            { key: 'words', label: t('bot.tab.words'), children: <BotWords draft={draft} set={set} /> },
          ]} />
        </div>
      ) : <Skeleton active />}
    </Modal>
  );
}
