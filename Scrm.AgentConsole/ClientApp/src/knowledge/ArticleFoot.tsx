import { App, Button, Input } from 'antd';
import { useState, type ReactNode } from 'react';
import { useT } from '../i18n/useT';
import { fullTime } from '../i18n/when';
import { useAction } from '../ui/useAction';
import { api } from '../wire/api';
import type { ArticleStatus, ArticleView } from '../wire/contracts.g';
import type { formProblem } from './answer/articleForm';
import { useKnowledgeChanged } from '../query/useKnowledge';

interface Props {
  readonly article: ArticleView | null;
  readonly mayWrite: boolean;
  readonly isBusy: boolean;
  readonly isChanged: boolean;
  readonly problem: ReturnType<typeof formProblem>;
  readonly save: (status: ArticleStatus, note: string) => void;
  readonly gone: () => void;
  /** What can be done before a save. */
  readonly before: ReactNode;
}

/** Saving: as a draft, for everybody, or out of use. */
export function ArticleFoot({ article, mayWrite, isBusy, isChanged, problem, save, gone, before }: Props) {
  const { t, language } = useT();
  const { modal } = App.useApp();
  const changed = useKnowledgeChanged();
  const { run } = useAction();
  const [note, setNote] = useState('');
  const remove = () => void modal.confirm({
    title: t('knowledge.remove.sure'),
    okText: t('knowledge.remove'),
    okButtonProps: { danger: true },
    onOk: () => run(async () => {
      await api.removeArticle(article!.id, article!.version);
      gone();
      await changed();
    }),
  });
  const isBlocked = problem !== null;
  const isLive = article?.status === 'published' && !isChanged;
  return (
    <footer className="article-foot">
      <span className="small faint num article-foot-line">
        {article && t('knowledge.version', { version: article.version, time: fullTime(Date.parse(article.updatedAt), language) })}
        {problem && isChanged && <span className="article-problem"> {t(`knowledge.problem.${problem}`)}</span>}
      </span>
      {mayWrite && (
        <div className="row article-foot-parts">
          <Input size="small" value={note} onChange={(e) => setNote(e.target.value)} maxLength={200} placeholder={t('knowledge.note')} aria-label={t('knowledge.note')} className="article-note" />
          <div className="row article-deeds">
            {article && <Button size="small" danger type="text" onClick={remove}>{t('knowledge.remove')}</Button>}
            {article && article.status !== 'archived' && <Button size="small" type="text" disabled={isBlocked} onClick={() => save('archived', note)}>{t('knowledge.archive')}</Button>}
            {before}
            <Button onClick={() => save('draft', note)} disabled={isBlocked || !isChanged} data-testid="article-draft">{t('knowledge.saveDraft')}</Button>
            <Button type="primary" onClick={() => save('published', note)} loading={isBusy} disabled={isBlocked || isLive} data-testid="article-save">{t('knowledge.publish')}</Button>
          </div>
        </div>
      )}
    </footer>
  );
}
