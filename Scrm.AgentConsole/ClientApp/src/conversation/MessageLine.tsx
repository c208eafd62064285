import { RobotOutlined } from '@ant-design/icons';
import { useT } from '../i18n/useT';
import { clockTime } from '../i18n/when';
import { useMe } from '../live/liveContext';
import { useLive } from '../live/useLive';
import { useAgentName } from '../query/directory';
import { Avatar } from '../ui/Avatar';
import type { MessageView } from '../wire/contracts.g';
import { MessageBody } from './bubbles/MessageBody';
import { DeliveryMark } from './DeliveryMark';
import { JudgeAnswer } from './JudgeAnswer';
import { Mentions } from './Mentions';
import { WhyRules } from '../rules/WhyRules';
import { CheckedMark } from './CheckedMark';
import { RemoteMark } from './RemoteMark';
import { WrittenMark } from './WrittenMark';
import { OrderCards } from './OrderCards';
import { QuoteButton } from './QuoteButton';
import { ResendButton } from './ResendButton';

/** A bubble with who, when and how far it got. */
export function MessageLine({ message: m, isFirst, contactName }: { readonly message: MessageView; readonly isFirst: boolean; readonly contactName: string }) {
  const { t, language } = useT();
  const me = useMe();
  const agentName = useAgentName();
  const isBot = m.author.kind === 'bot';
  const name = m.author.kind === 'contact' ? contactName
    : isBot ? t('owner.bot')
    : m.author.kind === 'system' ? t('rules.title')
    : m.author.id === me.agentId ? t('conversation.you')
    : m.author.name ?? agentName(m.author.id) ?? t('conversation.colleague');
  const face = m.author.kind === 'contact' ? contactName : m.author.name ?? agentName(m.author.id) ?? (m.author.id === me.agentId ? me.displayName : name);
  const side = m.direction === 'in' ? 'in' : m.direction === 'note' ? 'note' : isBot ? 'bot' : 'out';
  const isOwner = useLive((state) => state.conversations.get(m.conversationId)?.owner.agentId === me.agentId);
  const isWithdrawn = m.error?.code === 'withdrawn';
  const mayResend = isOwner && !isWithdrawn && m.direction === 'out' && (m.delivery === 'failed' || m.delivery === 'uncertain');
  return (
    <article className={`msg msg-${side}${isFirst ? ' msg-first' : ''}`} data-testid="message" data-direction={m.direction} data-seq={m.seq}
      data-withdrawn={isWithdrawn || undefined} data-delivery={m.delivery ?? undefined} data-author={m.author.kind} data-type={m.type} data-message-id={m.id}>
      <span className="msg-face">{isFirst && (isBot ? <span className="avatar avatar-bot"><RobotOutlined aria-hidden="true" /></span> : <Avatar name={face} size={30} />)}</span>
      <div className="msg-main">
        {isFirst && <div className="msg-who small quiet">{name}{side === 'note' && <span className="msg-note-mark">{t('conversation.note')}</span>}</div>}
        <div className="msg-row">
          <div className={`bubble bubble-${side} bubble-${m.type}`}>
            <Mentions ids={m.mentions} />
            <MessageBody message={m} />
          </div>
          <span className="msg-meta small faint num">
            <time title={m.at}>{clockTime(Date.parse(m.at), language)}</time>
            {m.direction === 'out' && m.delivery && <DeliveryMark status={m.delivery} />}
            {m.direction !== 'note' && <QuoteButton message={m} who={face} />}
            {(m.answer?.articleIds.length ?? 0) > 0 && <JudgeAnswer message={m} />}
          </span>
        </div>
        {m.type === 'text' && <OrderCards message={m} />}
        {(m.rules?.length ?? 0) > 0 && <WhyRules traces={m.rules ?? []} />}
        {m.answer?.writtenBy && (m.answer.reason === 'remote' ? <RemoteMark bot={m.answer.writtenBy} /> : <WrittenMark answer={m.answer} />)}
        {m.answer?.check && <CheckedMark check={m.answer.check} />}
        {m.error && <p className={`${isWithdrawn ? 'msg-hint quiet' : 'msg-error'} small`}>{language === 'en' ? m.error.textEn : m.error.text}</p>}
        {mayResend && <ResendButton message={m} />}
        {!m.error && m.delivery === 'uncertain' && <p className="msg-error small">{t('delivery.uncertain.more')}</p>}
      </div>
    </article>
  );
}
