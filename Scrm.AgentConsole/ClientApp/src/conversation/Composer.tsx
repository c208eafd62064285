import { PaperClipOutlined, SendOutlined } from '@ant-design/icons';
import { Button, Segmented } from 'antd';
import { useRef } from 'react';
import { useT } from '../i18n/useT';
import { useLiveSession } from '../live/liveContext';
import { useNow } from '../live/useNow';
import { useAgentName, useAgents } from '../query/directory';
import { useAction } from '../ui/useAction';
import type { ConversationView } from '../wire/contracts.g';
import { ComposerInput } from './ComposerInput';
import { ComposerRefusal } from './ComposerRefusal';
import { mentionsIn } from './mention';
import { outgoing } from './outgoing';
import { PickedFiles } from './PickedFiles';
import { replyability } from './replyability';
import { useAttachments } from './useAttachments';
import { useDraft } from './useDraft';
import { useTyping } from './useTyping';

/** Where replies and notes are written. When no reply may be sent it says why and what helps; notes go on. */
export function Composer({ conversation: c }: { readonly conversation: ConversationView }) {
  const { t } = useT();
  const { session, me } = useLiveSession();
  const agents = useAgents();
  const [draft, setDraft] = useDraft(c.id);
  const files = useAttachments();
  const typing = useTyping(c.id);
  const { run, isBusy } = useAction();
  const agentName = useAgentName();
  const whom = me.role !== 'agent' && c.owner.agentId && c.owner.agentId !== me.agentId ? agentName(c.owner.agentId) : null;
  const whisper = async (): Promise<void> => {
    if (await run(() => session.whisper(c.id, draft.text.trim()))) setDraft({ text: '', isNote: true });
  };
  const picker = useRef<HTMLInputElement>(null);
  const reply = replyability(c, me, useNow(1_000));
  const mayWrite = draft.isNote || reply.may;
  const isEmpty = draft.text.trim().length === 0 && (draft.isNote || files.picked.length === 0);
  const send = (thenResolve: boolean): void => {
    if (!mayWrite || isEmpty || files.isUploading) return;
    const mentions = draft.isNote ? mentionsIn(draft.text, agents) : [];
    const all = outgoing({ conversationId: c.id, ...draft, mentions, picked: files.picked }, new Date().toISOString(), () => crypto.randomUUID());
    for (const unsent of all) session.postman.add(unsent);
    setDraft({ text: '', isNote: draft.isNote });
    if (!draft.isNote) files.clear();
    typing.stopped();
    const last = all.at(-1);
    if (thenResolve && last) void run(async () => {
      if (await session.postman.settled(last.clientMessageId)) await session.command('Resolve', c.id, { reason: 'solved' });
    });
  };
  return (
    <footer className={`composer${draft.isNote ? ' composer-note' : ''}`}
      onDragOver={(e) => e.preventDefault()} onDrop={(e) => { e.preventDefault(); if (reply.may && !draft.isNote) files.add(e.dataTransfer.files); }}>
      <div className="row composer-top">
        <Segmented size="small" value={draft.isNote ? 'note' : 'reply'} onChange={(value) => setDraft({ ...draft, isNote: value === 'note' })}
          options={[{ value: 'reply', label: t('composer.reply') }, { value: 'note', label: <span data-testid="note-switch">{t('composer.note')}</span> }]} />
        <span className="grow" />
        {!draft.isNote && <Button type="text" size="small" icon={<PaperClipOutlined />} disabled={!reply.may} aria-label={t('composer.attach')} title={t('composer.attach')} onClick={() => picker.current?.click()} />}
        <input ref={picker} type="file" multiple hidden data-testid="attach" onChange={(e) => { files.add(e.target.files ?? []); e.target.value = ''; }} />
      </div>
      {!draft.isNote && !reply.may ? <ComposerRefusal conversation={c} refusal={reply} />
        : <ComposerInput draft={draft} agents={agents} change={(text) => { setDraft({ ...draft, text }); if (!draft.isNote) typing.typed(); }}
            paste={(pasted) => !draft.isNote && files.add(pasted)} send={send} />}
      {!draft.isNote && <PickedFiles picked={files.picked} drop={files.drop} />}
      {mayWrite && (
        <div className="row composer-foot">
          <span className="grow small faint ellipsis">{t(draft.isNote ? 'composer.hint.note' : 'composer.hint')}</span>
          {draft.isNote && whom && <Button disabled={isEmpty} loading={isBusy} onClick={() => void whisper()} data-testid="whisper">{t('whisper.to', { who: whom })}</Button>}
          <Button type="primary" icon={<SendOutlined />} disabled={isEmpty || files.isUploading} onClick={() => send(false)} data-testid="send">{t(draft.isNote ? 'composer.saveNote' : 'composer.send')}</Button>
        </div>
      )}
    </footer>
  );
}
