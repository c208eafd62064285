import { ClockCircleOutlined, FlagFilled, RobotOutlined, StopOutlined } from '@ant-design/icons';
import { memo } from 'react';
import { useT } from '../i18n/useT';
import { listTime } from '../i18n/when';
import { useLive } from '../live/useLive';
import { useMe } from '../live/liveContext';
import { stillTyping } from '../live/merge';
import { useNow } from '../live/useNow';
import { useAgentName } from '../query/directory';
import { Avatar } from '../ui/Avatar';
import { Link } from '../ui/Link';
import { toConversation } from '../ui/router';
import type { ConversationView } from '../wire/contracts.g';
import { previewText } from './preview';
import { RowCheck } from './RowCheck';
import { ServiceClock } from './ServiceClock';
import { WaitingClock } from './WaitingClock';

interface Props {
  readonly id: string;
  readonly isShown: boolean;
  readonly isChosen: boolean;
  readonly toggle: (id: string, isRange: boolean) => void;
  /** As the server listed it; what is live is newer. */
  readonly fallback: ConversationView | undefined;
}

/** One conversation in the list: who, when, what last, how long they wait. */
export const ConversationRow = memo(function ConversationRow({ id, isShown, isChosen, toggle, fallback }: Props) {
  const words = useT();
  const { t, language } = words;
  const me = useMe();
  const agentName = useAgentName();
  const c = useLive((state) => state.conversations.get(id)) ?? fallback;
  const typist = useLive((state) => state.typing.get(id));
  const now = useNow();
  if (!c) return null;
  const unread = isShown ? 0 : c.unread;
  const isTyping = stillTyping(typist, now) && typist.agentId === null;
  const other = c.owner.kind === 'agent' && c.owner.agentId !== me.agentId ? agentName(c.owner.agentId) : null;
  return (
    <>
      <Link href={toConversation(id)} className={`conv${isShown ? ' conv-shown' : ''}${unread > 0 ? ' conv-unread' : ''}`}
        data-testid="conversation-item" data-conversation-id={id} aria-current={isShown ? 'true' : undefined}>
        <Avatar name={c.contactName} size={38} channel={c.channel} />
        <span className="conv-body">
          <span className="conv-line">
            <span className="conv-name ellipsis grow">{c.contactName}</span>
            {c.priority > 0 && <FlagFilled aria-label={t('inbox.important')} className={c.priority >= 5 ? 'flag-urgent' : 'flag'} />}
            {c.blocked && <StopOutlined aria-label={t('block.is')} className="faint" />}
            {c.status === 'snoozed' && <ClockCircleOutlined aria-label={t('status.snoozed')} className="faint" />}
            {c.owner.kind === 'bot' && <RobotOutlined aria-label={t('owner.bot')} className="faint" />}
            <span className="small faint num">{listTime(Date.parse(c.lastMessage?.at ?? c.updatedAt), now, language)}</span>
          </span>
          <span className="conv-line">
            <span className="conv-preview ellipsis grow">
              {isTyping ? <em className="conv-typing">{t('conversation.typing.contact')}</em> : previewText(c.lastMessage, words)}
            </span>
            {other && <span className="conv-owner ellipsis small" title={t('owner.agent', { name: other })}>{other}</span>}
            {c.status === 'open' && (c.service && c.service.kind !== 'resolution' ? <ServiceClock service={c.service} /> : c.waitingSince && <WaitingClock since={c.waitingSince} />)}
            {unread > 0 && <span className="badge num" aria-label={t('inbox.unread', { count: unread })}>{unread > 99 ? '99+' : unread}</span>}
          </span>
        </span>
      </Link>
      <RowCheck name={c.contactName} isChosen={isChosen} toggle={(isRange) => toggle(id, isRange)} />
    </>
  );
});
