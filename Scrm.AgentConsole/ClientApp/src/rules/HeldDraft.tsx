import { Button, Input, Popconfirm } from 'antd';
import { useRef, useState } from 'react';
import { useT } from '../i18n/useT';
import { shortSpan } from '../i18n/when';
import { useLiveSession } from '../live/liveContext';
import { useNow } from '../live/useNow';
import { useAction } from '../ui/useAction';
import type { ConversationView, HeldView } from '../wire/contracts.g';
import './rules.css';

interface Props {
  readonly conversation: ConversationView;
  readonly held: HeldView;
}

/** The bot's answer that waits for a person's word: send it, change it, or drop it. Who may reply here may decide, and a supervisor always. */
export function HeldDraft({ conversation: c, held }: Props) {
  const { t } = useT();
  const { session, me } = useLiveSession();
  const { run, isBusy } = useAction();
  const [words, setWords] = useState<string | null>(null);
  const now = useNow(10_000);
  // The same id however often it is pressed: one decision.
  const clientId = useRef(crypto.randomUUID());
  const mayDecide = me.role !== 'agent' || c.owner.kind === 'queue' || c.owner.agentId === me.agentId;
  const isShut = c.replyWindow != null && (c.replyWindow.remaining === 0 || Date.parse(c.replyWindow.closesAt) <= now);
  const send = (text: string | null) => void run(() => session.command('ApproveHeld', c.id, held.messageId, clientId.current, text));
  return (
    <section className="held" data-testid="held" aria-label={t('held.title')}>
      <div className="row held-head">
        <strong>{t('held.title')}</strong>
        <span className="small quiet grow">{t('held.why', { rule: held.ruleName, time: shortSpan(now - Date.parse(held.since)) })}</span>
      </div>
      {words === null
        ? <p className="held-words">{held.text ?? t('held.notWords')}</p>
        : <Input.TextArea autoFocus autoSize={{ minRows: 2, maxRows: 8 }} maxLength={2000} value={words} aria-label={t('held.change')} data-testid="held-text" onChange={(event) => setWords(event.target.value)} />}
      {isShut && <p className="small held-shut">{t('held.shut')}</p>}
      {mayDecide ? (
        <div className="row held-buttons">
          {words === null
            ? <Button type="primary" loading={isBusy} disabled={isShut} data-testid="held-send" onClick={() => send(null)}>{t('held.send')}</Button>
            : <Button type="primary" loading={isBusy} disabled={isShut || words.trim() === ''} data-testid="held-send" onClick={() => send(words)}>{t('held.sendChanged')}</Button>}
          {words === null && held.type === 'text' && <Button disabled={isBusy || isShut} data-testid="held-change" onClick={() => setWords(held.text ?? '')}>{t('held.change')}</Button>}
          {words !== null && <Button disabled={isBusy} onClick={() => setWords(null)}>{t('rules.cancel')}</Button>}
          <Popconfirm title={t('held.discard.sure')} okText={t('held.discard')} cancelText={t('rules.cancel')} onConfirm={() => run(() => session.command('DiscardHeld', c.id, held.messageId))}>
            <Button danger disabled={isBusy} data-testid="held-discard">{t('held.discard')}</Button>
          </Popconfirm>
        </div>
      ) : <p className="small quiet">{t('held.others')}</p>}
    </section>
  );
}
