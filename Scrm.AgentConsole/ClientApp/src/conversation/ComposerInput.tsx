import { Input, type GetRef } from 'antd';
import { useEffect, useRef, useState, type ClipboardEvent, type KeyboardEvent, type RefObject } from 'react';
import { CannedList } from '../composer/CannedList';
import { cannedAt, findCanned, withCanned } from '../composer/cannedSearch';
import { useT } from '../i18n/useT';
import { useKeys } from '../keys/useKeys';
import type { Draft } from '../live/drafts';
import type { AgentView, CannedView } from '../wire/contracts.g';
import { intentOf, isComposed } from './composerKeys';
import { fieldKeys } from './fieldKeys';
import { mentionAt, mentionable, withMention } from './mention';
import { MentionList } from './MentionList';

interface Props {
  readonly draft: Draft;
  readonly agents: readonly AgentView[];
  readonly canned?: readonly CannedView[];
  readonly enterSends?: boolean;
  /** Where the caret stands; who inserts something reads it. */
  readonly caretAt?: RefObject<number>;
  readonly change: (text: string) => void;
  readonly paste: (files: readonly File[]) => void;
  readonly send: (thenResolve: boolean) => void;
  /** The words of a canned reply with its places filled in; it is counted there. */
  readonly take?: (canned: CannedView) => string;
}

/** The field: a slash finds prepared replies, @ calls colleagues in notes, and no key that an input method took means anything. */
export function ComposerInput({ draft, agents, canned = [], enterSends = true, caretAt, change, paste, send, take }: Props) {
  const { t } = useT();
  const field = useRef<GetRef<typeof Input.TextArea>>(null);
  const [caret, setCaret] = useState(0);
  const [chosen, setChosen] = useState(0);
  const [isShut, setShut] = useState(false);
  const before = draft.text.slice(0, caret);
  const typed = draft.isNote ? mentionAt(before) : null;
  const offers = typed === null ? [] : mentionable(agents, typed);
  const slash = !draft.isNote && take && !isShut ? cannedAt(before) : null;
  const found = slash === null ? [] : findCanned(canned, slash);
  const replace = (text: string): void => {
    change(text + draft.text.slice(caret));
    moveTo(text.length);
  };
  const moveTo = (at: number): void => {
    setCaret(at);
    if (caretAt) caretAt.current = at;
    requestAnimationFrame(() => field.current?.resizableTextArea?.textArea.setSelectionRange(at, at));
  };
  const pick = (agent: AgentView): void => replace(withMention(before, agent.displayName));
  const pickCanned = (one: CannedView): void => replace(withCanned(before, take!(one)));
  useEffect(() => field.current?.focus({ cursor: 'end' }), [draft.isNote]);
  useKeys('keys.writing', [{ keys: ['R'], text: 'keys.reply', run: () => field.current?.focus({ cursor: 'end' }) }, ...fieldKeys(enterSends || draft.isNote, draft.isNote)]);
  const press = (event: KeyboardEvent<HTMLTextAreaElement>): void => {
    const { key, keyCode, shiftKey, ctrlKey, metaKey, altKey } = event;
    const pressed = { key, keyCode, shiftKey, ctrlKey, metaKey, altKey, isComposing: event.nativeEvent.isComposing };
    if (isComposed(pressed)) return;
    if (slash !== null && inList(key, ctrlKey || metaKey)) return event.preventDefault();
    if (key === 'Escape') return event.currentTarget.blur();
    if (key === 'Tab' && offers[0]) {
      event.preventDefault();
      return pick(offers[0]);
    }
    const intent = intentOf(pressed, enterSends || draft.isNote);
    if (intent === 'none') return;
    event.preventDefault();
    send(intent === 'sendAndResolve');
  };
  const inList = (key: string, isCtrl: boolean): boolean => {
    if (key === 'Escape') setShut(true);
    else if (key === 'ArrowDown' && found.length > 0) setChosen((chosen + 1) % found.length);
    else if (key === 'ArrowUp' && found.length > 0) setChosen((chosen + found.length - 1) % found.length);
    else if ((key === 'Enter' || key === 'Tab') && !isCtrl && found[chosen]) pickCanned(found[chosen]);
    else return false;
    return true;
  };
  const pasted = (event: ClipboardEvent): void => {
    const files = [...event.clipboardData.files];
    if (files.length === 0) return;
    event.preventDefault();
    paste(files);
  };
  const at = (target: HTMLTextAreaElement): void => {
    setCaret(target.selectionStart ?? target.value.length);
    if (caretAt) caretAt.current = target.selectionStart ?? target.value.length;
  };
  return (
    <div className="composer-input">
      <MentionList agents={offers} pick={pick} />
      {slash !== null && <CannedList found={found} chosen={Math.min(chosen, Math.max(0, found.length - 1))} pick={pickCanned} />}
      <Input.TextArea ref={field} variant="borderless" value={draft.text} autoSize={{ minRows: 2, maxRows: 9 }} maxLength={4000}
        placeholder={t(draft.isNote ? 'composer.placeholder.note' : 'composer.placeholder')} aria-label={t(draft.isNote ? 'composer.note' : 'composer.reply')} data-testid="composer"
        onChange={(e) => { at(e.target); setChosen(0); setShut(false); change(e.target.value); }} onSelect={(e) => at(e.currentTarget)} onKeyDown={press} onPaste={pasted} />
    </div>
  );
}
