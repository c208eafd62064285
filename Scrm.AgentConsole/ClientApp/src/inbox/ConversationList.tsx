import { Button } from 'antd';
import { useT } from '../i18n/useT';
import { useKeys } from '../keys/useKeys';
import { useLiveSession } from '../live/liveContext';
import { Empty } from '../ui/Empty';
import { go, toConversation } from '../ui/router';
import { BulkBar } from './bulk/BulkBar';
import { useSelection } from './bulk/useSelection';
import { FilterChips } from './FilterChips';
import { ListSkeleton } from './ListSkeleton';
import { ListTools } from './ListTools';
import { neighbour } from './views/listing';
import { narrowness, noNarrowing } from './views/narrowing';
import { isHouseView } from './views/place';
import { useInbox } from './views/useInbox';
import { useListing } from './views/useListing';
import { ViewTabs } from './ViewTabs';
import { VirtualRows } from './VirtualRows';

/** The list on the left: words and filters, views, rows; J and K walk it, X chooses. */
export function ConversationList({ shown }: { readonly shown: string | null }) {
  const { t } = useT();
  const { session } = useLiveSession();
  const inbox = useInbox();
  const { place, narrowing } = inbox;
  const list = useListing(inbox.filter, inbox.order);
  const { ids } = list;
  const choice = useSelection(ids, shown, place.view);
  const step = (by: 1 | -1): void => {
    const next = neighbour(ids, shown, by);
    if (next) go(toConversation(next));
  };
  useKeys('keys.list', [
    { keys: ['J'], text: 'keys.next', run: () => step(1) },
    { keys: ['K'], text: 'keys.previous', run: () => step(-1) },
  ]);
  const nameOf = (id: string): string => (session.state.get().conversations.get(id) ?? list.views.get(id))?.contactName ?? id;
  const isNarrow = place.narrowing !== null && narrowness(narrowing) > 0;
  const view = isHouseView(place.view) ? place.view : 'saved';
  return (
    <section className="list" aria-label={t('shell.conversations')}>
      <div className="list-top">
        <ListTools inbox={inbox} />
        <ViewTabs inbox={inbox} />
        <FilterChips inbox={inbox} />
      </div>
      {list.error ? <Empty title={t('inbox.failed')}><Button onClick={list.again}>{t('shell.retry')}</Button></Empty>
        : (list.isLoading || inbox.isLoading) && ids.length === 0 ? <ListSkeleton />
        : ids.length > 0 ? <VirtualRows ids={ids} shown={shown} fallbacks={list.views} choice={choice} more={list.more} />
        : place.q ? <Empty title={t('inbox.empty.search', { q: place.q })} hint={t('inbox.empty.search.hint')} />
        : isNarrow ? <Empty title={t('inbox.empty.narrow')}><Button onClick={() => inbox.narrow(noNarrowing)}>{t('inbox.filter.clear')}</Button></Empty>
        : <Empty title={t(`inbox.empty.${view}`)} hint={t(`inbox.empty.${view}.hint`)} />}
      <BulkBar choice={choice} listed={ids.length} nameOf={nameOf} />
    </section>
  );
}
