import { CloseOutlined, DownOutlined, UpOutlined } from '@ant-design/icons';
import { useQuery } from '@tanstack/react-query';
import { Button, Input } from 'antd';
import { useEffect, useEffectEvent, useRef, useState, type KeyboardEvent } from 'react';
import { useT } from '../i18n/useT';
import { useKeys } from '../keys/useKeys';
import { jump } from '../live/jump';
import { useLive } from '../live/useLive';
import { keys } from '../query/keys';
import { useSettled } from '../ui/useSettled';
import { api } from '../wire/api';
import { finding } from './finding';
import { most, startAt, stepped } from './steps';
import './search.css';

/** Finds words in the open conversation, however long ago they were said: Ctrl+F, Enter and Shift+Enter, Esc. */
export function FindBar({ conversationId }: { readonly conversationId: string }) {
  const { t } = useT();
  const [isOpen, setOpen] = useState(false);
  const [text, setText] = useState('');
  const [at, setAt] = useState(-1);
  const input = useRef<HTMLInputElement>(null);
  const lastSeq = useLive((state) => state.conversations.get(conversationId)?.lastSeq ?? 0);
  const q = useSettled(text.trim(), 160);
  const { data } = useQuery({ queryKey: keys.find(conversationId, q, lastSeq), queryFn: () => api.find(conversationId, q), enabled: isOpen && q.length > 0, placeholderData: (before) => before });
  const seqs = q.length > 0 ? data?.seqs : undefined;
  const show = (index: number): void => {
    setAt(index);
    const seq = seqs?.[index];
    if (seq !== undefined) jump.set({ conversationId, seq });
  };
  // The last place is shown first: it is nearest to where one reads. Places that come later move nobody.
  const showFirst = useEffectEvent(() => {
    if (seqs) show(startAt(seqs));
  });
  const isFound = seqs !== undefined;
  useEffect(() => showFirst(), [q, isFound]);
  useEffect(() => {
    finding.set(isOpen && q.length > 0 ? { conversationId, q } : null);
    return () => finding.set(null);
  }, [conversationId, q, isOpen]);
  const open = (): unknown => {
    // Pressed again in the bar, the browser's own search comes.
    if (document.activeElement === input.current) return false;
    setOpen(true);
    setTimeout(() => input.current?.select());
    return true;
  };
  useKeys('keys.conversation', [{ keys: ['Ctrl+F'], text: 'keys.find', inText: true, run: open }]);
  if (!isOpen) return null;
  const step = (by: 1 | -1): void => seqs && seqs.length > 0 ? show(stepped(at, by, seqs.length)) : undefined;
  const close = (): void => {
    setOpen(false);
    setText('');
  };
  const key = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Escape') close();
    else if (event.key === 'Enter') step(event.shiftKey ? 1 : -1);
    else if (event.key === 'ArrowUp') step(-1);
    else if (event.key === 'ArrowDown') step(1);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  const count = seqs?.length ?? 0;
  return (
    <div className="find-bar" role="search" aria-label={t('find.open')} onKeyDown={key} data-testid="find-bar">
      <Input ref={(one) => { input.current = one?.input ?? null; }} autoFocus size="small" value={text} placeholder={t('find.placeholder')} aria-label={t('find.placeholder')} onChange={(e) => setText(e.target.value)} data-testid="find-input" />
      <span className="small quiet num find-count" role="status" data-testid="find-count">{!seqs ? '' : count === 0 ? t('find.none') : t(count >= most ? 'find.many' : 'find.at', { at: at + 1, count })}</span>
      <Button size="small" type="text" icon={<UpOutlined />} disabled={count === 0} aria-label={t('find.previous')} title={t('find.previous')} onClick={() => step(-1)} data-testid="find-previous" />
      <Button size="small" type="text" icon={<DownOutlined />} disabled={count === 0} aria-label={t('find.next')} title={t('find.next')} onClick={() => step(1)} data-testid="find-next" />
      <Button size="small" type="text" icon={<CloseOutlined />} aria-label={t('find.close')} title={t('find.close')} onClick={close} />
    </div>
  );
}
