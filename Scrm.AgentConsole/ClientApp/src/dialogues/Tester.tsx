import { Button, Input, Select } from 'antd';
import { useEffect, useRef, useState } from 'react';
import { MenuBody } from '../conversation/bubbles/MenuBody';
import { TextBody } from '../conversation/bubbles/TextBody';
import '../conversation/bubbles/bubbles.css';
import { useT } from '../i18n/useT';
import { useInboxes } from '../query/directory';
import { useAction } from '../ui/useAction';
import { api } from '../wire/api';
import type { DialogueTryInput, DialogueTryView } from '../wire/contracts.g';
import { shownValue } from './shownValue';

interface Line { readonly mine: boolean; readonly text: string; readonly choices?: DialogueTryView['choices'] }
interface Props { readonly draft: Pick<DialogueTryInput, 'form' | 'formId' | 'menu'>; readonly first: string; readonly inboxId?: string }

/** A chat with the draft as it stands in the editor. Nothing is stored and no customer is touched. */
export function Tester({ draft, first, inboxId }: Props) {
  const { t } = useT();
  const inboxes = useInboxes();
  const { run, isBusy } = useAction();
  const [inbox, setInbox] = useState<string | null>(null);
  const [lines, setLines] = useState<readonly Line[]>([]);
  const [last, setLast] = useState<DialogueTryView | null>(null);
  const [text, setText] = useState('');
  const end = useRef<HTMLDivElement>(null);
  useEffect(() => { end.current?.scrollTo({ top: end.current.scrollHeight }); }, [lines]);
  const at = inboxId ?? inbox ?? inboxes[0]?.id ?? '';
  const say = (words: string, isPicture = false) => run(async () => {
    const answer = await api.tryDialogue({ ...draft, inboxId: at, text: words, state: last?.state ?? null, isPicture });
    setLines((before) => [...before, { mine: true, text: isPicture ? t('dialogues.picture') : words }, { mine: false, text: answer.text ?? t('dialogues.try.silent'), choices: answer.choices }]);
    setLast(answer);
    setText('');
  });
  const begin = () => { setLast(null); setLines([]); void run(async () => { const answer = await api.tryDialogue({ ...draft, inboxId: at, text: first, state: null, isPicture: false }); setLines([{ mine: false, text: answer.text ?? t('dialogues.try.silent'), choices: answer.choices }]); setLast(answer); }); };
  return (
    <aside className="phone tester" aria-label={t('dialogues.try')}>
      <div className="row"><strong className="grow">{t('dialogues.try')}</strong><Button size="small" loading={isBusy} disabled={!at} onClick={begin} data-testid="try-begin">{t('dialogues.try.begin')}</Button></div>
      {!inboxId && inboxes.length > 1 && <Select size="small" value={at} onChange={setInbox} options={inboxes.map((one) => ({ value: one.id, label: one.name }))} aria-label={t('settings.inboxes')} />}
      <div className="tester-lines" role="log" ref={end}>
        {lines.length === 0 && <span className="quiet small">{t('dialogues.try.hint')}</span>}
        {lines.map((line, i) => <div key={i} className={`bubble ${line.mine ? 'bubble-out' : 'bubble-in'}`}>{line.choices?.length ? <MenuBody text={line.text} choices={line.choices} /> : <TextBody text={line.text} />}</div>)}
      </div>
      {last && (last.isOpen || last.ended) && (
        <dl className="small tester-filled">
          {last.filled.map((one) => <div className="row" key={one.key}><dt>{one.label}</dt><dd>{shownValue(one, t)}</dd></div>)}
          {last.ended && <div className="state">{t(`dialogues.end.${last.ended}`)}</div>}
        </dl>
      )}
      <form className="row" onSubmit={(e) => { e.preventDefault(); if (text.trim() && at) void say(text.trim()); }}>
        <Input value={text} onChange={(e) => setText(e.target.value)} maxLength={500} placeholder={t('dialogues.try.say')} data-testid="try-say" />
        <Button disabled={!at} onClick={() => void say('', true)} aria-label={t('dialogues.try.picture')}>＋</Button>
        <Button type="primary" htmlType="submit" disabled={!text.trim() || !at} loading={isBusy}>{t('dialogues.try.send')}</Button>
      </form>
    </aside>
  );
}
