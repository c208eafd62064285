import { Skeleton } from 'antd';
import { useEffect, useMemo, useState } from 'react';
import { useT } from '../i18n/useT';
import { useMe } from '../live/liveContext';
import { useToday } from '../live/useToday';
import { SidePanel } from '../panel/SidePanel';
import { sidePanel } from '../panel/store';
import { Empty } from '../ui/Empty';
import { usePageSearch } from '../ui/router';
import { ArticleDesk } from './ArticleDesk';
import { ArticleFilters } from './ArticleFilters';
import { listed, noFilter, type ArticleFilter } from './articleList';
import { ArticleRows } from './ArticleRows';
import { KnowledgeHead } from './KnowledgeHead';
import { TryPanel } from './TryPanel';
import { useTrial } from './useTrial';
import { useKnowledge } from '../query/useKnowledge';
import './knowledge.css';

/** Questions the bot answers: list, editor with history and figures, and a place to try them. */
export default function KnowledgePage() {
  const { t } = useT();
  const mayWrite = useMe().role !== 'agent';
  const { articles, uses } = useKnowledge();
  const trial = useTrial();
  const [chosen, choose] = useState<string | null>(null);
  const asked = new URLSearchParams(usePageSearch()).get('article');
  useEffect(() => {
    if (asked !== null) choose(asked);
  }, [asked]);
  const [filter, setFilter] = useState<ArticleFilter>(noFilter);
  const today = useToday();
  const found = useMemo(() => (articles ? listed(articles, uses, filter, today) : null), [articles, uses, filter, today]);
  const article = articles?.find((a) => a.id === chosen) ?? null;
  const isNarrowed = filter.text.trim() !== '' || filter.state !== null || filter.category !== null || filter.owner !== null || filter.order === 'never';
  return (
    <div className="desk desk-knowledge">
      <section className="list" aria-label={t('shell.knowledge')}>
        <div className="list-top">
          <KnowledgeHead count={found?.length ?? null} mayWrite={mayWrite} write={() => choose('new')} />
          <ArticleFilters articles={articles ?? []} filter={filter} set={(change) => setFilter({ ...filter, ...change })} />
        </div>
        {!found ? <Skeleton active className="frame-waiting" />
          : found.length > 0 ? <ArticleRows articles={found} uses={uses} today={today} shown={chosen} choose={choose} />
          : isNarrowed ? <Empty title={t('knowledge.none')} hint={t('knowledge.none.hint')} />
          : <Empty title={t('knowledge.empty')} hint={t('knowledge.empty.hint')} />}
      </section>
      <main className="article scroll">
        {article || chosen === 'new' ? <ArticleDesk key={chosen} article={article} articles={articles ?? []} use={article ? uses.get(article.id) : undefined} mayWrite={mayWrite} done={choose} />
          : <Empty title={t('knowledge.choose')} hint={t('knowledge.choose.hint')} />}
      </main>
      <SidePanel label={t('knowledge.try')}>
        <TryPanel trial={trial} pick={(id) => { choose(id); sidePanel.set(false); }} />
      </SidePanel>
    </div>
  );
}
