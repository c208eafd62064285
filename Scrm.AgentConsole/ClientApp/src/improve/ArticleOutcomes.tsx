import { useT } from '../i18n/useT';
import type { ArticleOutcome } from '../wire/contracts.g';

/** The articles answered with most, and what came of them. */
export function ArticleOutcomes({ articles }: { readonly articles: readonly ArticleOutcome[] }) {
  const { t } = useT();
  if (articles.length === 0) return null;
  const most = articles[0]!.answers;
  return (
    <section className="card">
      <div className="row"><h4 className="improve-title grow">{t('improve.articles')}</h4><span className="small faint">{t('improve.articles.hint')}</span></div>
      {articles.slice(0, 10).map((one) => (
        <div key={one.articleId} className="improve-bar">
          <span className="ellipsis" title={one.question ?? ''}>{one.question ?? t('improve.articles.removed')}</span>
          <span className="improve-track"><span style={{ width: `${(one.answers / most) * 100}%` }} /></span>
          <span className="num small improve-counts">{one.answers}<span className="faint">{one.helpful} / {one.unhelpful} / {one.handedOff}</span></span>
        </div>
      ))}
    </section>
  );
}
