import { useQuery } from '@tanstack/react-query';
import { Drawer, Skeleton } from 'antd';
import { useT } from '../i18n/useT';
import { keys } from '../query/keys';
import { Empty } from '../ui/Empty';
import { Link } from '../ui/Link';
import { toConversation } from '../ui/router';
import { api, type BotQuery } from '../wire/api';

export interface Drilled {
  readonly title: string;
  readonly measure: string;
  readonly reason: string | null;
}

/** The conversations behind a figure. */
export function Behind({ asked, drilled, close }: { readonly asked: BotQuery; readonly drilled: Drilled | null; readonly close: () => void }) {
  const { t, known } = useT();
  const wanted = { ...asked, measure: drilled?.measure ?? 'asked', reason: drilled?.reason ?? null };
  const { data } = useQuery({ queryKey: keys.botConversations(wanted), queryFn: () => api.botConversations(wanted), enabled: drilled !== null });
  return (
    <Drawer open={drilled !== null} onClose={close} size={520} destroyOnHidden title={drilled && t('improve.behind', { figure: drilled.title })}>
      {!data ? <Skeleton active /> : data.items.length === 0 ? <Empty title={t('improve.behind.none')} /> : (
        <ul className="improve-behind">
          {data.items.map((one) => (
            <li key={one.conversationId}>
              <Link href={toConversation(one.conversationId)} className="grow ellipsis">{one.contactName}</Link>
              <span className="small quiet">{one.last ? known(`improve.last.${one.last}`) ?? one.last : ''}</span>
              <span className="small faint num">{t('improve.behind.line', { asked: one.asked, missed: one.missed })} · {one.day}</span>
            </li>
          ))}
        </ul>
      )}
      <p className="small faint">{t('improve.behind.top')}</p>
    </Drawer>
  );
}
