import { useQuery } from '@tanstack/react-query';
import { Skeleton } from 'antd';
import { useT } from '../i18n/useT';
import { fullTime } from '../i18n/when';
import { jump } from '../live/jump';
import { keys } from '../query/keys';
import { useAgentName } from '../query/directory';
import { Link } from '../ui/Link';
import { toConversation } from '../ui/router';
import { api } from '../wire/api';

/** All that was seen of or decided about a tag, newest first. */
export function Observations({ contactId, assignmentId, left }: { readonly contactId: string; readonly assignmentId: string; readonly left: () => void }) {
  const { t, language } = useT();
  const agentName = useAgentName();
  const { data } = useQuery({ queryKey: keys.observations(contactId, assignmentId), queryFn: () => api.observations(contactId, assignmentId) });
  if (!data) return <Skeleton active title={false} paragraph={{ rows: 3 }} />;
  return (
    <ol className="observations small" data-testid="observations">
      {data.map((one) => {
        const { conversationId, messageId } = one;
        const by = one.source === 'agent' ? t('tag.source.agent', { name: agentName(one.agentId) ?? '…' }) : t(`tag.source.${one.source}`);
        return (
          <li key={one.id} className={`observation-${one.kind}`}>
            <div className="row"><span className="grow">{one.kind === 'seen' ? by : t(`persona.observation.${one.kind}`, { name: agentName(one.agentId) ?? '…' })}</span><time className="faint num">{fullTime(Date.parse(one.at), language)}</time></div>
            {one.quote && <q>{one.quote}</q>}
            {conversationId && messageId && <Link href={toConversation(conversationId)} onClick={() => { jump.set({ conversationId, messageId }); left(); }}>{t('tag.show')} →</Link>}
          </li>
        );
      })}
    </ol>
  );
}
