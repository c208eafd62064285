import { useInfiniteQuery } from '@tanstack/react-query';
import { Button, Skeleton } from 'antd';
import { useT } from '../i18n/useT';
import { listTime } from '../i18n/when';
import { useNow } from '../live/useNow';
import { keys } from '../query/keys';
import { useInboxName } from '../query/directory';
import { Avatar } from '../ui/Avatar';
import { Empty } from '../ui/Empty';
import { Link } from '../ui/Link';
import { toContact } from '../ui/router';
import { api } from '../wire/api';
import type { ConditionView } from '../wire/contracts.g';
import { Reason } from './Reason';

interface Props {
  readonly condition: ConditionView;
  /** All of them, page by page; else a few that show what the conditions mean. */
  readonly isWhole: boolean;
  /** The conditions can be read. */
  readonly isReady: boolean;
}

/** People who meet the conditions, each with the reasons. */
export function Members({ condition, isWhole, isReady }: Props) {
  const { t, language } = useT();
  const now = useNow();
  const inboxName = useInboxName();
  const limit = isWhole ? 50 : 5;
  const people = useInfiniteQuery({
    queryKey: keys.people(condition, limit),
    queryFn: ({ pageParam }) => api.people({ condition, limit, cursor: pageParam }),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.cursor ?? undefined,
    enabled: isReady,
  });
  if (!isReady) return <p className="quiet small">{t('segment.unfinished')}</p>;
  const items = people.data?.pages.flatMap((page) => page.items);
  if (!items) return <Skeleton active />;
  if (items.length === 0) return <Empty title={t('segment.nobody')} hint={t('segment.nobody.hint')} />;
  return (
    <>
      <table className="seg-table">
        <thead><tr><th>{t('segment.person')}</th><th>{t('segment.why')}</th><th>{t('segment.lastSeen')}</th></tr></thead>
        <tbody>
          {items.map((person) => (
            <tr key={person.id} data-testid="member">
              <td><Link href={toContact(person.id)} className="row seg-person"><Avatar name={person.name} size={28} /><span className="grow"><span className="ellipsis">{person.name}</span><span className="small quiet ellipsis">{person.inboxIds.map(inboxName).join(' · ')}</span></span></Link></td>
              <td>{person.reasons.length === 0 ? <span className="faint small">{t('segment.everybody')}</span> : person.reasons.map((reason) => <Reason key={reason.path} root={condition} reason={reason} />)}</td>
              <td className="num small quiet">{listTime(Date.parse(person.lastSeenAt), now, language)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {isWhole && people.hasNextPage && <Button className="seg-more" loading={people.isFetchingNextPage} onClick={() => void people.fetchNextPage()}>{t('shell.more')}</Button>}
    </>
  );
}
