import { useQuery } from '@tanstack/react-query';
import { App, Button, Skeleton } from 'antd';
import { useState } from 'react';
import { useT } from '../i18n/useT';
import { keys } from '../query/keys';
import { useAction } from '../ui/useAction';
import { api } from '../wire/api';
import type { ArticleView } from '../wire/contracts.g';
import { useKnowledgeChanged } from '../query/useKnowledge';
import { VersionDiff } from './VersionDiff';
import { VersionRow } from './VersionRow';

/** Every save, what it changed, and the way back. */
export function ArticleVersions({ article, mayWrite }: { readonly article: ArticleView; readonly mayWrite: boolean }) {
  const { t } = useT();
  const { message } = App.useApp();
  const changed = useKnowledgeChanged();
  const { run, isBusy } = useAction();
  const { data: versions } = useQuery({ queryKey: keys.articleVersions(article.id), queryFn: () => api.articleVersions(article.id) });
  const [picked, pick] = useState<number | null>(null);
  const [isAgainstNewest, setAgainstNewest] = useState(false);
  if (!versions) return <Skeleton active />;
  const shown = picked ?? article.version;
  const from = isAgainstNewest ? shown : shown - 1;
  const to = isAgainstNewest ? article.version : shown;
  const back = () => run(async () => {
    await api.rollBackArticle(article.id, { version: shown, expectedVersion: article.version });
    await changed();
    pick(null);
    void message.success(t('knowledge.rolledBack', { version: shown }));
  });
  return (
    <div className="versions">
      <ol className="versions-list">{versions.map((version) => <VersionRow key={version.version} version={version} isShown={version.version === shown} pick={() => pick(version.version)} />)}</ol>
      <section className="stack grow" aria-label={t('knowledge.changes')}>
        <div className="row">
          <strong className="grow">{from === 0 ? t('knowledge.version.first') : t('knowledge.version.between', { from, to })}</strong>
          {shown !== article.version && <Button size="small" type="text" onClick={() => setAgainstNewest(!isAgainstNewest)}>{t(isAgainstNewest ? 'knowledge.version.before' : 'knowledge.version.newest')}</Button>}
          {mayWrite && shown !== article.version && <Button size="small" loading={isBusy} onClick={() => void back()} data-testid="version-back">{t('knowledge.rollBack')}</Button>}
        </div>
        {from === 0 ? <p className="quiet small">{t('knowledge.version.first.hint')}</p> : <VersionDiff articleId={article.id} from={from} to={to} />}
      </section>
    </div>
  );
}
