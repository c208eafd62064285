import { useT } from '../i18n/useT';
import { useMe } from '../live/liveContext';
import { SideButton } from '../panel/SideButton';
import { useAgentName, useInboxName } from '../query/directory';
import { Avatar } from '../ui/Avatar';
import type { ConversationView } from '../wire/contracts.g';
import { Actions } from './Actions';
import { ConversationTags } from './ConversationTags';
import { ReplyWindowClock } from './ReplyWindowClock';
import { Viewers } from './Viewers';

/** Whom one talks to, where, who serves, what the platform still takes, and what can be done. */
export function ConversationHeader({ conversation: c }: { readonly conversation: ConversationView }) {
  const { t } = useT();
  const inboxName = useInboxName();
  const agentName = useAgentName();
  const me = useMe();
  const isMine = c.status === 'open' && c.owner.agentId === me.agentId;
  const owner = c.owner.kind === 'agent' ? t('owner.agent', { name: agentName(c.owner.agentId) ?? '…' }) : t(`owner.${c.owner.kind}`);
  return (
    <header className="talk-head">
      <Avatar name={c.contactName} size={36} channel={c.channel} />
      <div className="grow talk-who">
        <div className="row talk-title">
          <h2 className="ellipsis">{c.contactName}</h2>
          <span className="ellipsis quiet small">{inboxName(c.inboxId)}</span>
          {c.blocked && <span className="state state-blocked" data-testid="blocked-mark">{t('block.is')}</span>}
          {!isMine && <span className={`state state-${c.status === 'open' ? c.owner.kind : c.status}`}>{c.status === 'open' || c.status === 'pending' ? owner : t(`status.${c.status}`)}</span>}
        </div>
        <ConversationTags conversation={c} />
      </div>
      <Viewers conversationId={c.id} />
      {c.replyWindow && c.status !== 'resolved' && <ReplyWindowClock window={c.replyWindow} />}
      <SideButton label={t('contact.panel')} />
      <Actions conversation={c} />
    </header>
  );
}
