import { Input, type GetRef } from 'antd';
import { useEffect, useRef, useState, type ClipboardEvent, type KeyboardEvent } from 'react';
import { useT } from '../i18n/useT';
import type { Draft } from '../live/drafts';
import { useHotkeys } from '../ui/hotkeys';
import type { AgentView } from '../wire/contracts.g';
import { intentOf } from './composerKeys';
import { mentionAt, mentionable, withMention } from './mention';
import { MentionList } from './MentionList';

interface Props {
  readonly draft: Draft;
  readonly agents: readonly AgentView[];
  readonly change: (text: string) => void;
  readonly paste: (files: readonly File[]) => void;
  readonly send: (thenResolve: boolean) => void;
}

/** The field: Enter sends unless an input method composes, Shift+Enter is a new line, @ calls colleagues in notes. */
export function ComposerInput({ draft, agents, change, paste, send }: Props) {
  const { t } = useT();
  const field = useRef<GetRef<typeof Input.TextArea>>(null);
  const [caret, setCaret] = useState(0);
  const typed = draft.isNote ? mentionAt(draft.text.slice(0, caret)) : null;
  const offers = typed === null ? [] : mentionable(agents, typed);
  const pick = (agent: AgentView): void => change(withMention(draft.text.slice(0, caret), agent.displayName) + draft.text.slice(caret));
  useEffect(() => field.current?.focus({ cursor: 'end' }), [draft.isNote]);
  useHotkeys({ r: () => field.current?.focus({ cursor: 'end' }) });
  const press = (event: KeyboardEvent<HTMLTextAreaElement>): void => {
    if (event.key === 'Escape') return event.currentTarget.blur();
    if (event.key === 'Tab' && offers[0]) {
      event.preventDefault();
      return pick(offers[0]);
    }
    const { key, keyCode, shiftKey, ctrlKey, metaKey, altKey } = event;
    const intent = intentOf({ key, keyCode, shiftKey, ctrlKey, metaKey, altKey, isComposing: event.nativeEvent.isComposing });
    if (intent === 'none') return;
    event.preventDefault();
    send(intent === 'sendAndResolve');
  };
  const pasted = (event: ClipboardEvent): void => {
    const files = [...event.clipboardData.files];
    if (files.length === 0) return;
    event.preventDefault();
    paste(files);
  };
  return (
    <div className="composer-input">
      <MentionList agents={offers} pick={pick} />
      <Input.TextArea ref={field} variant="borderless" value={draft.text} autoSize={{ minRows: 2, maxRows: 9 }} maxLength={4000}
        placeholder={t(draft.isNote ? 'composer.placeholder.note' : 'composer.placeholder')} aria-label={t(draft.isNote ? 'composer.note' : 'composer.reply')} data-testid="composer"
        onChange={(e) => { setCaret(e.target.selectionStart ?? e.target.value.length); change(e.target.value); }} onKeyDown={press} onPaste={pasted} />
    </div>
  );
}
