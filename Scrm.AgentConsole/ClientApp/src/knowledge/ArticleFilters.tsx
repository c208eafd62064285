import { SearchOutlined } from '@ant-design/icons';
import { Input, Select } from 'antd';
import { useT } from '../i18n/useT';
import { useAgents } from '../query/directory';
import type { ArticleView } from '../wire/contracts.g';
import { useClear } from '../ui/useClear';
import { categoriesOf, type ArticleFilter, type ArticleOrder } from './articleList';
import { articleStates } from './articleState';

interface Props {
  readonly articles: readonly ArticleView[];
  readonly filter: ArticleFilter;
  readonly set: (change: Partial<ArticleFilter>) => void;
}

const orders: readonly ArticleOrder[] = ['recent', 'use', 'unhelpful', 'never'];

/** Narrows and orders the list. */
export function ArticleFilters({ articles, filter, set }: Props) {
  const { t } = useT();
  const clear = useClear();
  const agents = useAgents();
  const owners = agents.filter((agent) => articles.some((a) => a.ownerId === agent.id));
  const options = (values: readonly string[]) => values.map((value) => ({ value, label: value }));
  return (
    <>
      <Input prefix={<SearchOutlined className="faint" aria-hidden="true" />} allowClear={clear} value={filter.text} onChange={(e) => set({ text: e.target.value })} placeholder={t('knowledge.search')} aria-label={t('knowledge.search')} data-testid="article-search" />
      <div className="article-filters">
        <Select size="small" allowClear value={filter.state} onChange={(state) => set({ state: state ?? null })} placeholder={t('knowledge.filter.state')} aria-label={t('knowledge.filter.state')}
          options={articleStates.map((value) => ({ value, label: t(`knowledge.state.${value}`) }))} popupMatchSelectWidth={false} />
        <Select size="small" allowClear showSearch value={filter.category} onChange={(category) => set({ category: category ?? null })} placeholder={t('knowledge.filter.category')} aria-label={t('knowledge.filter.category')}
          options={options(categoriesOf(articles))} popupMatchSelectWidth={false} />
        <Select size="small" allowClear value={filter.owner} onChange={(owner) => set({ owner: owner ?? null })} placeholder={t('knowledge.filter.owner')} aria-label={t('knowledge.filter.owner')}
          options={owners.map((agent) => ({ value: agent.id, label: agent.displayName }))} popupMatchSelectWidth={false} />
        <Select size="small" value={filter.order} onChange={(order) => set({ order })} aria-label={t('knowledge.order')} data-testid="article-order"
          options={orders.map((value) => ({ value, label: t(`knowledge.order.${value}`) }))} popupMatchSelectWidth={false} />
      </div>
    </>
  );
}
