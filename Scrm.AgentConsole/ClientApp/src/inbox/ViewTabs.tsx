import { DownOutlined } from '@ant-design/icons';
import { Dropdown } from 'antd';
import { useMemo, useState } from 'react';
import { useT } from '../i18n/useT';
import { useKeys } from '../keys/useKeys';
import { useMe } from '../live/liveContext';
import { houseFilter } from './views/houseView';
import { houseViews, isHouseView, type HouseView } from './views/place';
import { useCounts } from './views/useCounts';
import type { Inbox } from './views/useInbox';
import { TabCount } from './TabCount';
import { ViewsDialog } from './views/ViewsDialog';

const inFront: readonly HouseView[] = ['mine', 'queue', 'team', 'all'];

/** The views, each with how many: four in front, the others and those that were saved behind a button. */
export function ViewTabs({ inbox }: { readonly inbox: Inbox }) {
  const { t } = useT();
  const me = useMe();
  const [isManaging, setManaging] = useState(false);
  const { views, place, show } = inbox;
  const house = useMemo(() => houseViews.filter((view) => view !== 'team' || me.teamIds.length > 0), [me]);
  const counted = useMemo(() => [...house.filter((view) => view !== 'resolved'), ...views.map((view) => view.id)], [house, views]);
  const counts = useCounts(useMemo(() => [
    ...house.filter((view) => view !== 'resolved').map((view) => houseFilter(view, me)), ...views.map((view) => view.filter),
  ], [house, views, me]));
  const countOf = (view: string): number | null => counts[counted.indexOf(view)] ?? null;
  const nameOf = (view: string): string => (isHouseView(view) ? t(`inbox.tab.${view}`) : views.find((one) => one.id === view)?.name ?? t('inbox.views.more'));
  const item = (view: string) => ({
    key: view,
    label: <span className="row view-item" data-testid={`view-${view}`}><span className="grow ellipsis">{nameOf(view)}</span><span className="faint num small">{countOf(view)}</span></span>,
  });
  const front = house.filter((view) => inFront.includes(view));
  const walk = [...house, ...views.map((view) => view.id)];
  const step = (by: 1 | -1) => (): void => show(walk[(walk.indexOf(place.view) + by + walk.length) % walk.length] ?? 'mine');
  useKeys('keys.list', [{ keys: [']'], text: 'keys.nextView', run: step(1) }, { keys: ['['], text: 'keys.previousView', run: step(-1) }]);
  const own = views.filter((view) => view.own);
  const shared = views.filter((view) => !view.own);
  const isBehind = !front.some((view) => view === place.view);
  const items = [
    ...house.filter((view) => !inFront.includes(view)).map(item),
    ...(own.length > 0 ? [{ key: 'own', type: 'group' as const, label: t('inbox.views.own'), children: own.map((view) => item(view.id)) }] : []),
    ...(shared.length > 0 ? [{ key: 'shared', type: 'group' as const, label: t('inbox.views.shared'), children: shared.map((view) => item(view.id)) }] : []),
    ...(own.length > 0 ? [{ type: 'divider' as const }, { key: ':manage', label: t('inbox.views.manage') }] : []),
  ];
  return (
    <div className={`tabs${isBehind ? ' tabs-behind' : ''}`}>
      <div role="tablist" aria-label={t('inbox.views')} className="tabs-front">
        {front.map((view) => (
          <button type="button" key={view} role="tab" aria-selected={place.view === view} className={`tab${view === 'queue' && (countOf('queue') ?? 0) > 0 ? ' tab-hot' : ''}`}
            data-testid={`tab-${view}`} onClick={() => show(view)}>
            {nameOf(view)}<TabCount count={countOf(view)} />
          </button>
        ))}
      </div>
      <Dropdown trigger={['click']} placement="bottomRight" menu={{ items, selectedKeys: [place.view], onClick: ({ key }) => (key === ':manage' ? setManaging(true) : show(key)) }}>
        <button type="button" className={`tab tab-more${isBehind ? ' tab-chosen' : ''}`} data-testid="views-more" aria-label={isBehind ? `${nameOf(place.view)} · ${t('inbox.views.more')}` : t('inbox.views.more')} title={t('inbox.views.more')}>
          {isBehind && <span className="ellipsis">{nameOf(place.view)}</span>}{isBehind && <TabCount count={countOf(place.view)} />} <DownOutlined aria-hidden="true" />
        </button>
      </Dropdown>
      {isManaging && <ViewsDialog views={own} close={() => setManaging(false)} />}
    </div>
  );
}
