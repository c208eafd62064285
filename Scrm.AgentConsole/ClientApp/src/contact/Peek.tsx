import { useQuery } from '@tanstack/react-query';
import { Skeleton } from 'antd';
import { useT } from '../i18n/useT';
import { shortTime } from '../i18n/when';
import { previewText } from '../inbox/preview';
import { keys } from '../query/keys';
import { Link } from '../ui/Link';
import { toConversation } from '../ui/router';
import { api } from '../wire/api';

const lines = 30;

/** The last words of a conversation, without leaving the one that is open. */
export default function Peek({ conversationId }: { readonly conversationId: string }) {
  const words = useT();
  const { t, language } = words;
  const { data } = useQuery({ queryKey: keys.peek(conversationId), queryFn: () => api.messages(conversationId, { limit: lines }) });
  if (!data) return <Skeleton active title={false} paragraph={{ rows: 3 }} />;
  const said = data.items.filter((one) => one.direction !== 'system');
  return (
    <div className="peek small" data-testid="peek">
      <ol className="scroll" tabIndex={0} aria-label={t('contact.history')}>
        {said.map((one) => (
          <li key={one.id} className={`peek-${one.direction}`}>
            <span className="grow">{previewText({ seq: one.seq, direction: one.direction === 'out' ? 'in' : one.direction, type: one.type, text: one.text, at: one.at }, words)}</span>
            <time className="faint num">{shortTime(Date.parse(one.at), Date.now(), language)}</time>
          </li>
        ))}
      </ol>
      <Link href={toConversation(conversationId)}>{t('contact.history.open')} →</Link>
    </div>
  );
}
