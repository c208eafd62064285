import { useT } from '../i18n/useT';
import { fullTime } from '../i18n/when';
import { useInboxName } from '../query/directory';
import { ChannelMark } from '../ui/ChannelMark';
import { Link } from '../ui/Link';
import { toConversation } from '../ui/router';
import type { ConversationView } from '../wire/contracts.g';

/** Where an earlier conversation begins, with the way to it; null: where this one begins. */
export function EarlierLine({ conversation: c }: { readonly conversation: ConversationView | null }) {
  const { t, language } = useT();
  const inboxName = useInboxName();
  if (!c) return <div className="day day-now small"><span>{t('earlier.now')}</span></div>;
  return (
    <div className="day day-earlier small quiet" data-testid="earlier-conversation">
      <span className="row"><ChannelMark channel={c.channel} size={14} /> {inboxName(c.inboxId)} · {fullTime(Date.parse(c.createdAt), language)} · {t(`status.${c.status}`)} <Link href={toConversation(c.id)}>{t('earlier.open')}</Link></span>
    </div>
  );
}
