import { Button } from 'antd';
import { useT } from '../i18n/useT';
import { useLiveSession } from '../live/liveContext';
import { useLive } from '../live/useLive';
import type { Unsent } from '../live/outbox';
import { refusalWords } from '../ui/refusalWords';
import { TextBody } from './bubbles/TextBody';
import { DeliveryMark } from './DeliveryMark';

/** A reply on its way to us: waiting for the line, or refused with what to do. */
export function UnsentLine({ unsent }: { readonly unsent: Unsent }) {
  const words = useT();
  const { session } = useLiveSession();
  const isOffline = useLive((state) => state.line.phase !== 'online');
  const side = unsent.kind === 'note' ? 'note' : 'out';
  const { content, refusal, clientMessageId } = unsent;
  return (
    <article className={`msg msg-${side} msg-first msg-unsent`} data-testid="message" data-direction={side} data-delivery="pending" data-unsent={unsent.state}>
      <span className="msg-face" />
      <div className="msg-main">
        <div className="msg-row">
          <div className={`bubble bubble-${side}`}>
            {content.attachmentId ? `[${words.t(`type.${content.type}`)}]` : <TextBody text={content.text ?? ''} />}
          </div>
          <span className="msg-meta small faint"><DeliveryMark status={refusal ? 'failed' : 'pending'} /></span>
        </div>
        {refusal && (
          <p className="msg-error small">
            {refusalWords(words, refusal)}{' '}
            {refusal.detail === 'answeredMeanwhile'
              ? <Button size="small" type="link" onClick={() => session.postman.sendAnyway(clientMessageId)} data-testid="send-anyway">{words.t('unsent.anyway')}</Button>
              : <Button size="small" type="link" onClick={() => session.postman.retry(clientMessageId)}>{words.t('unsent.again')}</Button>}
            <Button size="small" type="link" danger onClick={() => session.postman.drop(clientMessageId)}>{words.t('unsent.drop')}</Button>
          </p>
        )}
        {!refusal && isOffline && <p className="small quiet msg-hint">{words.t('unsent.offline')}</p>}
      </div>
    </article>
  );
}
