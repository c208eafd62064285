import { useT } from '../i18n/useT';
import { listTime } from '../i18n/when';
import type { SearchView } from '../wire/contracts.g';
import { Avatar } from '../ui/Avatar';
import { Highlight } from '../ui/Highlight';

interface Props {
  readonly q: string;
  readonly isLoading: boolean;
  readonly found: SearchView | undefined;
  readonly pick: (conversationId: string, seq?: number) => void;
}

/** Conversations first, then the lines that hold the words. */
export function SearchResults({ q, isLoading, found, pick }: Props) {
  const { t, language } = useT();
  const now = Date.now();
  if (q.length === 0) return <p className="quiet search-hint">{t('shell.search.hint')}</p>;
  if (!found) return <p className="quiet search-hint">{isLoading ? t('shell.loading') : t('shell.search.none', { q })}</p>;
  if (found.conversations.length + found.messages.length === 0) return <p className="quiet search-hint">{t('shell.search.none', { q })}</p>;
  return (
    <div className="search-results scroll">
      {found.conversations.map((c) => (
        <button type="button" key={c.id} className="plain search-hit" onClick={() => pick(c.id)}>
          <Avatar name={c.contactName} size={30} channel={c.channel} />
          <span className="grow ellipsis"><Highlight text={c.contactName} q={q} /></span>
          <span className="small faint num">{listTime(Date.parse(c.updatedAt), now, language)}</span>
        </button>
      ))}
      {found.messages.map(({ message, contactName }) => (
        <button type="button" key={message.id} className="plain search-hit" onClick={() => pick(message.conversationId, message.seq)}>
          <Avatar name={contactName} size={30} />
          <span className="grow">
            <span className="small quiet">{contactName}</span>
            <span className="ellipsis search-line"><Highlight text={message.text ?? ''} q={q} /></span>
          </span>
          <span className="small faint num">{listTime(Date.parse(message.at), now, language)}</span>
        </button>
      ))}
    </div>
  );
}
