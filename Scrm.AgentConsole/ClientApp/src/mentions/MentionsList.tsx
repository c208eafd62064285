import { Button } from 'antd';
import { useT } from '../i18n/useT';
import { shortTime } from '../i18n/when';
import { jump } from '../live/jump';
import { useAgentName } from '../query/directory';
import { Link } from '../ui/Link';
import { toConversation } from '../ui/router';
import type { useMentions } from './useMentions';

interface Props {
  readonly mentions: ReturnType<typeof useMentions>;
  readonly left: () => void;
}

/** Notes that call the reader, newest first; each leads to its line. */
export default function MentionsList({ mentions: { items, unread, hasMore, more, read }, left }: Props) {
  const { t, language } = useT();
  const agentName = useAgentName();
  return (
    <div className="calls" data-testid="mention-list">
      <div className="row">
        <strong className="grow">{t('mentions.title')}</strong>
        <Button type="link" size="small" disabled={unread === 0} data-testid="mentions-read" onClick={() => read(null)}>{t('mentions.readAll')}</Button>
      </div>
      {items.length === 0 && <p className="quiet small">{t('mentions.none')}</p>}
      <ol>
        {items.map(({ id, conversationId, messageId, byId, contactName, text, at, readAt }) => (
          <li key={id}>
            <Link href={toConversation(conversationId)} className={`call${readAt ? '' : ' call-new'}`} data-testid="mention"
              onClick={() => { jump.set({ conversationId, messageId }); if (!readAt) read(conversationId); left(); }}>
              <span className="row"><strong className="ellipsis grow">{byId ? agentName(byId) ?? '…' : t('mentions.rule')}</strong><time className="small faint num">{shortTime(Date.parse(at), Date.now(), language)}</time></span>
              <span className="call-text">{text || t('mentions.hidden')}</span>
              {contactName && <span className="small quiet ellipsis">{t('mentions.about', { name: contactName })}</span>}
            </Link>
          </li>
        ))}
      </ol>
      {hasMore && <Button type="link" size="small" onClick={more}>{t('shell.more')}</Button>}
    </div>
  );
}
