import { Segmented } from 'antd';
import { useRef, useState } from 'react';
import '../composer/composer.css';
import { ScheduledList } from '../composer/ScheduledList';
import { fill } from '../composer/fill';
import { useCanned, usePlaces } from '../composer/useCanned';
import { useComposerSettings } from '../composer/useComposerSettings';
import { useT } from '../i18n/useT';
import { useKeys } from '../keys/useKeys';
import { useLiveSession } from '../live/liveContext';
import { useNow } from '../live/useNow';
import { useAgents } from '../query/directory';
import { useAction } from '../ui/useAction';
import { useStable } from '../ui/useStable';
import { api } from '../wire/api';
import type { CannedView, ConversationView } from '../wire/contracts.g';
import { AnsweredBar } from './AnsweredBar';
import { AskedSuggestions } from './AskedSuggestions';
import { ComposerFoot } from './ComposerFoot';
import { ComposerInput } from './ComposerInput';
import { ComposerRefusal } from './ComposerRefusal';
import { ComposerTools } from './ComposerTools';
import { DraftFrom } from './DraftFrom';
import { heldOf, type HeldReply, type TakenBack } from './held';
import { mentionsIn } from './mention';
import { outgoing } from './outgoing';
import { PickedFiles } from './PickedFiles';
import { replyability } from './replyability';
import { UndoBar } from './UndoBar';
import { limitWords, useAttachments } from './useAttachments';
import { useDraft } from './useDraft';
import { useQuoting } from './useQuoting';
import { useSeen } from './useSeen';
import { useTyping } from './useTyping';

/** Where replies and notes are written. When no reply may be sent it says why and what helps; notes go on. */
export function Composer({ conversation: c }: { readonly conversation: ConversationView }) {
  const words = useT();
  const { t } = words;
  const { session, me } = useLiveSession();
  const agents = useAgents();
  const { draft, set: setDraft, from } = useDraft(c.id);
  const files = useAttachments(c.channel);
  const typing = useTyping(c.id);
  const seen = useSeen(c.id, draft.isNote ? '' : draft.text);
  const [settings] = useComposerSettings();
  const [canned, places] = [useCanned(), usePlaces(c)];
  const { run } = useAction();
  const [held, setHeld] = useState<HeldReply | null>(null);
  const caretAt = useRef(0);
  const reply = replyability(c, me, useNow(1_000));
  const mayWrite = draft.isNote || reply.may;
  const isEmpty = draft.text.trim().length === 0 && (draft.isNote || files.picked.length === 0);
  const write = (text: string): void => {
    setDraft({ ...draft, text });
    if (draft.isNote) return;
    seen.wrote(text);
    typing.typed();
  };
  const insert = (text: string): void => {
    const at = Math.min(caretAt.current, draft.text.length);
    write(draft.text.slice(0, at) + text + draft.text.slice(at));
    caretAt.current = at + text.length;
  };
  const [add, place] = [useStable(files.add), useStable(insert)];
  useQuoting((text) => { if (reply.may && !draft.isNote) write(text + draft.text); });
  const take = (one: CannedView): string => {
    void api.usedCanned(one.id).catch(() => undefined);
    return fill(one.text, places);
  };
  const clear = (): void => {
    setDraft({ text: '', isNote: draft.isNote });
    seen.wrote('');
    if (!draft.isNote) files.clear();
    typing.stopped();
    caretAt.current = 0;
  };
  // Called once the server has answered: before what was written until then.
  const takenBack = useStable(({ text, files: back }: TakenBack): void => {
    setDraft({ text: [text, draft.text].filter(Boolean).join('\n'), isNote: false });
    files.restore(back);
  });
  const send = (thenResolve: boolean): void => {
    if (!mayWrite || isEmpty || files.isUploading) return;
    const mentions = draft.isNote ? mentionsIn(draft.text, agents) : [];
    const undoSeconds = thenResolve ? 0 : settings.undoSeconds;
    const all = outgoing({ conversationId: c.id, ...draft, mentions, picked: files.picked, seenSeq: seen.seq, undoSeconds }, new Date().toISOString(), () => crypto.randomUUID());
    for (const unsent of all) session.postman.add(unsent);
    const last = all.at(-1);
    setHeld(heldOf(all, files.picked, Date.now()));
    clear();
    if (thenResolve && last) void run(async () => {
      if (await session.postman.settled(last.clientMessageId)) await session.command('Resolve', c.id, { reason: 'solved' });
    });
  };
  useKeys('keys.writing', [{ keys: ['N'], text: 'keys.note', run: () => setDraft({ ...draft, isNote: !draft.isNote }) }]);
  return (
    <footer className={`composer${draft.isNote ? ' composer-note' : ''}`}
      onDragOver={(e) => e.preventDefault()} onDrop={(e) => { e.preventDefault(); if (reply.may && !draft.isNote) files.add(e.dataTransfer.files); }}>
      {reply.may && !draft.isNote && <AskedSuggestions conversationId={c.id} insert={insert} />}
      <ScheduledList conversation={c} />
      {seen.answered && !draft.isNote && <AnsweredBar answer={seen.answered} read={seen.read} />}
      {held && <UndoBar key={held.clientMessageIds[0]} held={held} over={() => setHeld(null)} back={takenBack} />}
      <div className="row composer-top">
        <Segmented size="small" value={draft.isNote ? 'note' : 'reply'} onChange={(value) => setDraft({ ...draft, isNote: value === 'note' })}
          options={[{ value: 'reply', label: t('composer.reply') }, { value: 'note', label: <span data-testid="note-switch">{t('composer.note')}</span> }]} />
        <DraftFrom draft={from} />
        <span className="grow" />
        <ComposerTools conversationId={c.id} isNote={draft.isNote} mayReply={reply.may} add={add} insert={place} limits={limitWords(c.channel, words)} />
      </div>
      {!draft.isNote && !reply.may ? <ComposerRefusal conversation={c} refusal={reply} />
        : <ComposerInput draft={draft} agents={agents} canned={canned} enterSends={settings.enterSends} caretAt={caretAt} change={write} take={take}
            paste={(pasted) => !draft.isNote && files.add(pasted)} send={send} />}
      {!draft.isNote && <PickedFiles picked={files.picked} drop={files.drop} />}
      {mayWrite && <ComposerFoot conversation={c} draft={draft} picked={files.picked} isEmpty={isEmpty} isUploading={files.isUploading} enterSends={settings.enterSends} send={() => send(false)} clear={clear} />}
    </footer>
  );
}
