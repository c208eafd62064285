import { useQuery } from '@tanstack/react-query';
import { useT } from '../i18n/useT';
import { listTime } from '../i18n/when';
import { previewText } from '../inbox/preview';
import { keys } from '../query/keys';
import { ChannelMark } from '../ui/ChannelMark';
import { Link } from '../ui/Link';
import { toConversation } from '../ui/router';
import { api } from '../wire/api';

/** Other conversations with the same person. */
export function PastConversations({ contactId, shown }: { readonly contactId: string; readonly shown: string | null }) {
  const words = useT();
  const { t, language } = words;
  const { data } = useQuery({
    queryKey: keys.history(contactId),
    queryFn: () => api.conversations({ contact: contactId, status: 'pending,open,snoozed,resolved', limit: 20 }),
  });
  const others = data?.items.filter((c) => c.id !== shown) ?? [];
  if (data && others.length === 0) return <p className="quiet small">{t('contact.history.none')}</p>;
  return (
    <ul className="history">
      {others.map((c) => (
        <li key={c.id}>
          <Link href={toConversation(c.id)}>
            <ChannelMark channel={c.channel} size={16} />
            <span className="ellipsis grow">{previewText(c.lastMessage, words)}</span>
            <span className="small faint num">{t(`status.${c.status}`)} · {listTime(Date.parse(c.updatedAt), Date.now(), language)}</span>
          </Link>
        </li>
      ))}
    </ul>
  );
}
