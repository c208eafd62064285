import { SearchOutlined } from '@ant-design/icons';
import { Button, Input } from 'antd';
import { useState } from 'react';
import { useT } from '../i18n/useT';
import { useLive } from '../live/useLive';
import { useMe } from '../live/liveContext';
import { sameItems } from '../live/useStore';
import { Empty } from '../ui/Empty';
import { useHotkeys } from '../ui/hotkeys';
import { useSettled } from '../ui/useSettled';
import { go, toConversation } from '../ui/router';
import { ListSkeleton } from './ListSkeleton';
import { ListTabs } from './ListTabs';
import { idsOf, neighbour, type Tab } from './tabs';
import { useFound } from './useFound';
import { VirtualRows } from './VirtualRows';

/** The list on the left: tabs, search, rows; J and K walk it. */
export function ConversationList({ shown }: { readonly shown: string | null }) {
  const { t } = useT();
  const me = useMe();
  const [tab, setTab] = useState<Tab>('mine');
  const [text, setText] = useState('');
  const q = useSettled(text.trim());
  const isSearching = q.length > 0;
  const isFound = isSearching || tab === 'resolved';
  const liveTab = tab === 'resolved' ? 'all' : tab;
  const liveIds = useLive((state) => idsOf(liveTab, state.conversations.values(), me.agentId), sameItems);
  const isReady = useLive((state) => state.isReady);
  const found = useFound({ ...(isSearching ? { q } : {}), ...(tab === 'resolved' ? { status: 'resolved' } : {}) }, isFound);
  const ids = isFound ? found.ids : liveIds;
  const step = (by: 1 | -1): void => {
    const next = neighbour(ids, shown, by);
    if (next) go(toConversation(next));
  };
  useHotkeys({ j: () => step(1), k: () => step(-1) });
  return (
    <section className="list" aria-label={t('shell.conversations')}>
      <div className="list-top">
        <Input prefix={<SearchOutlined className="faint" aria-hidden="true" />} allowClear value={text} onChange={(e) => setText(e.target.value)}
          placeholder={t('inbox.search')} aria-label={t('inbox.search')} data-testid="search" />
        <ListTabs tab={tab} pick={setTab} />
      </div>
      {(isFound ? found.isLoading : !isReady) ? <ListSkeleton />
        : isFound && found.error ? <Empty title={t('inbox.failed')}><Button onClick={found.again}>{t('shell.retry')}</Button></Empty>
        : ids.length === 0 ? <Empty title={isSearching ? t('inbox.empty.search', { q }) : t(`inbox.empty.${tab}`)} hint={isSearching ? undefined : t(`inbox.empty.${tab}.hint`)} />
        : <VirtualRows ids={ids} shown={shown} {...(isFound ? { fallbacks: found.views, more: found.more } : {})} />}
    </section>
  );
}
