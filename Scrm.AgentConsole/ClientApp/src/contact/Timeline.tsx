import { useInfiniteQuery } from '@tanstack/react-query';
import { Button, Segmented, Select, Skeleton } from 'antd';
import { useState } from 'react';
import { useT } from '../i18n/useT';
import { keys } from '../query/keys';
import { api } from '../wire/api';
import { TimelineItem } from './TimelineItem';
import { useChannelName } from '../ui/channels';
import { channelsIn, groupsIn, through, within, type Group } from './timelineKinds';

/** Everything that happened between the person and the company, newest first, over all channels. */
export function Timeline({ contactId }: { readonly contactId: string }) {
  const { t } = useT();
  const channelName = useChannelName();
  const [group, setGroup] = useState<Group>('all');
  const [channel, setChannel] = useState<string | null>(null);
  const { data, hasNextPage, fetchNextPage, isFetchingNextPage } = useInfiniteQuery({
    queryKey: keys.timeline(contactId),
    queryFn: ({ pageParam }) => api.timeline(contactId, pageParam),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.cursor ?? null,
  });
  if (!data) return <Skeleton active title={false} paragraph={{ rows: 3 }} />;
  const items = data.pages.flatMap((page) => page.items);
  if (items.length === 0) return <p className="quiet small">{t('contact.timeline.none')}</p>;
  return (
    <>
      {groupsIn(items).length > 0 && <Segmented size="small" className="timeline-groups" value={group} onChange={setGroup} options={groupsIn(items).map((one) => ({ value: one, label: t(`timeline.${one}`) }))} />}
      {channelsIn(items).length > 1 && <Select size="small" className="timeline-channel" value={channel ?? ''} onChange={(value) => setChannel(value || null)} aria-label={t('timeline.channel')} data-testid="timeline-channel"
        options={[{ value: '', label: t('timeline.channels') }, ...channelsIn(items).map((one) => ({ value: one, label: channelName(one) }))]} />}
      <ol className="timeline">{through(within(items, group), channel).map((item) => <TimelineItem key={item.id} touchpoint={item} />)}</ol>
      {hasNextPage && <Button type="link" size="small" loading={isFetchingNextPage} onClick={() => void fetchNextPage()}>{t('shell.more')}</Button>}
    </>
  );
}
