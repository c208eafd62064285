import { useQuery } from '@tanstack/react-query';
import { Skeleton } from 'antd';
import { useT } from '../../i18n/useT';
import { keys } from '../../query/keys';
import { useInboxes } from '../../query/directory';
import { Empty } from '../../ui/Empty';
import { api } from '../../wire/api';
import { PlatformTagCard } from './PlatformTagCard';

/** Networks that keep tags of their own on followers. */
const channels: ReadonlySet<string> = new Set(['wechat']);
const soon = 5_000;

/** For each account: which tags go both ways with the platform, and what the last exchange did. */
export function PlatformTags() {
  const { t } = useT();
  const inboxes = useInboxes().filter((one) => channels.has(one.channel));
  const { data } = useQuery({ queryKey: keys.platformTags, queryFn: api.platformTags, refetchInterval: soon });
  if (!data) return <Skeleton active />;
  return (
    <>
      <p className="quiet">{t('tagBook.platform.hint')}</p>
      {inboxes.length === 0 && <Empty title={t('tagBook.platform.noInbox')} />}
      {inboxes.map((inbox) => {
        const view = data.find((one) => one.inboxId === inbox.id) ?? { inboxId: inbox.id, enabled: false, links: [], version: 0, state: null };
        return <PlatformTagCard key={`${inbox.id}-${view.version}`} inbox={inbox} view={view} />;
      })}
    </>
  );
}
