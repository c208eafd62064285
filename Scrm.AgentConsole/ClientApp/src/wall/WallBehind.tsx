import { useQuery } from '@tanstack/react-query';
import { Drawer, Skeleton } from 'antd';
import { useT } from '../i18n/useT';
import { clockTime, shortSpan } from '../i18n/when';
import { useAgentName } from '../query/directory';
import { keys } from '../query/keys';
import { Empty } from '../ui/Empty';
import { Link } from '../ui/Link';
import { toConversation } from '../ui/router';
import { rowsBehind, type Behind } from './behind';

/** The conversations behind a number. */
export function WallBehind({ behind, close }: { readonly behind: Behind | null; readonly close: () => void }) {
  const { t, language } = useT();
  const nameOf = useAgentName();
  const { data } = useQuery({ queryKey: keys.wallBehind(behind), queryFn: () => rowsBehind(behind!), enabled: behind !== null, staleTime: 0 });
  return (
    <Drawer open={behind !== null} onClose={close} size={480} destroyOnHidden title={behind?.title}>
      {!data ? <Skeleton active /> : data.length === 0 ? <Empty title={t('wall.behind.none')} /> : (
        <ul className="wall-list" data-testid="wall-behind">
          {data.map((row) => (
            <li key={row.conversationId}>
              <Link href={toConversation(row.conversationId)} className="grow ellipsis">{row.contactName}</Link>
              <span className="small quiet">{nameOf(row.agentId) ?? ''}</span>
              <span className="small faint num">{typeof row.seconds === 'number' && `${shortSpan(row.seconds * 1000)} · `}{row.at ? clockTime(Date.parse(row.at), language) : ''}</span>
            </li>
          ))}
        </ul>
      )}
      {data?.length === 200 && <p className="small faint">{t('wall.behind.top')}</p>}
    </Drawer>
  );
}
