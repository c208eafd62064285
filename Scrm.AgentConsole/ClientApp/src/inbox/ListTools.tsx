import { FilterOutlined, SearchOutlined, SortAscendingOutlined } from '@ant-design/icons';
import { Button, Dropdown, Input, Popover } from 'antd';
import { useEffect, useEffectEvent, useState } from 'react';
import { useT } from '../i18n/useT';
import { useSettled } from '../ui/useSettled';
import { useClear } from '../ui/useClear';
import { FilterPanel } from './views/FilterPanel';
import { narrowness } from './views/narrowing';
import { orders } from './views/place';
import type { Inbox } from './views/useInbox';

/** Words, filters and order of the list. */
export function ListTools({ inbox }: { readonly inbox: Inbox }) {
  const { t } = useT();
  const clear = useClear();
  const { place, find, sort, order, narrowing, narrow } = inbox;
  const [text, setText] = useState(place.q);
  const settled = useSettled(text.trim());
  // Only what was typed asks; what the address says is taken over below.
  const ask = useEffectEvent(() => {
    if (settled !== place.q && settled === text.trim()) find(settled);
  });
  useEffect(() => ask(), [settled]);
  useEffect(() => setText((typed) => (typed.trim() === place.q ? typed : place.q)), [place.q]);
  const count = narrowness(narrowing);
  return (
    <div className="row list-tools">
      <Input prefix={<SearchOutlined className="faint" aria-hidden="true" />} allowClear={clear} value={text} onChange={(e) => setText(e.target.value)}
        placeholder={t('inbox.search')} aria-label={t('inbox.search')} data-testid="search" />
      <Popover trigger="click" placement="bottomLeft" destroyOnHidden content={<FilterPanel narrowing={narrowing} narrow={narrow} />}>
        <Button icon={<FilterOutlined />} aria-label={count > 0 ? t('inbox.filter.on', { count }) : t('inbox.filter')} title={t('inbox.filter')} data-testid="filter" className={count > 0 ? 'filter-on' : ''}>{count > 0 ? count : null}</Button>
      </Popover>
      <Dropdown trigger={['click']} placement="bottomRight" menu={{ selectedKeys: [order], items: orders.map((key) => ({ key, label: <span data-testid={`sort-${key}`}>{t(`inbox.sort.${key}`)}</span> })), onClick: ({ key }) => sort(key as typeof order) }}>
        <Button icon={<SortAscendingOutlined />} aria-label={t('inbox.sort', { order: t(`inbox.sort.${order}`) })} title={t(`inbox.sort.${order}`)} data-testid="sort" />
      </Dropdown>
    </div>
  );
}
