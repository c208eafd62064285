import { Tabs } from 'antd';
import { useT } from '../i18n/useT';
import type { ArticleUsageView, ArticleView } from '../wire/contracts.g';
import { ArticleEditor } from './ArticleEditor';
import { ArticleFigures } from './ArticleFigures';
import { ArticleVersions } from './ArticleVersions';

interface Props {
  readonly article: ArticleView | null;
  readonly articles: readonly ArticleView[];
  readonly use: ArticleUsageView | undefined;
  readonly mayWrite: boolean;
  readonly done: (chosen: string | null) => void;
}

/** One article: what it says, what it said, what it did. */
export function ArticleDesk({ article, articles, use, mayWrite, done }: Props) {
  const { t } = useT();
  const editor = <ArticleEditor key={article?.version ?? 0} article={article} articles={articles} mayWrite={mayWrite} done={done} />;
  if (!article) return <div className="article-desk"><h2>{t('knowledge.new')}</h2>{editor}</div>;
  return (
    <div className="article-desk">
      <h2 className="ellipsis">{article.question}</h2>
      <Tabs items={[
        { key: 'text', label: t('knowledge.tab.text'), children: editor },
        { key: 'versions', label: t('knowledge.tab.versions', { count: article.version }), children: <ArticleVersions article={article} mayWrite={mayWrite} /> },
        { key: 'figures', label: t('knowledge.tab.figures'), children: <ArticleFigures use={use} /> },
      ]} />
    </div>
  );
}
