import { App, Input } from 'antd';
import { useState } from 'react';
import { useT } from '../i18n/useT';
import { useAction } from '../ui/useAction';
import { api } from '../wire/api';
import type { ArticleStatus, ArticleView } from '../wire/contracts.g';
import { AnswerTabs } from './AnswerTabs';
import { ArticleFacts } from './ArticleFacts';
import { ArticleFoot } from './ArticleFoot';
import { formOf, formProblem, inputOf, isSame, type ArticleForm } from './answer/articleForm';
import { ArticleScope } from './ArticleScope';
import { ReplayButton } from './ReplayButton';
import { useKnowledgeChanged } from '../query/useKnowledge';

interface Props {
  readonly article: ArticleView | null;
  readonly articles: readonly ArticleView[];
  readonly mayWrite: boolean;
  readonly done: (chosen: string | null) => void;
}

/** Everything an article says. A save is a version; a draft leaves the version that answers as it is. */
export function ArticleEditor({ article, articles, mayWrite, done }: Props) {
  const { t } = useT();
  const { message } = App.useApp();
  const changed = useKnowledgeChanged();
  const { run, isBusy } = useAction();
  const [form, setForm] = useState<ArticleForm>(() => formOf(article));
  const set = (change: Partial<ArticleForm>): void => setForm({ ...form, ...change });
  const save = (status: ArticleStatus, note: string) => run(async () => {
    const input = inputOf(form, status, article?.version ?? null, note);
    const saved = article ? await api.saveArticle(article.id, input) : await api.addArticle(input);
    await changed();
    void message.success(t(status === 'published' ? 'knowledge.saved' : status === 'draft' ? 'knowledge.saved.draft' : 'knowledge.saved.archived'));
    done(saved.id);
  });
  return (
    <div className="stack article-form">
      <label htmlFor="question">{t('knowledge.question')}</label>
      <Input id="question" value={form.question} onChange={(e) => set({ question: e.target.value })} maxLength={200} readOnly={!mayWrite} autoFocus={!article} />
      <label htmlFor="similar">{t('knowledge.similar')} <span className="small faint">{t('knowledge.similar.hint')}</span></label>
      <Input.TextArea id="similar" value={form.similar} onChange={(e) => set({ similar: e.target.value })} autoSize={{ minRows: 3, maxRows: 8 }} readOnly={!mayWrite} />
      <AnswerTabs form={form} set={set} mayWrite={mayWrite} articles={articles} />
      <ArticleScope form={form} set={set} mayWrite={mayWrite} />
      <ArticleFacts form={form} set={set} mayWrite={mayWrite} articles={articles} />
      <ArticleFoot article={article} mayWrite={mayWrite} isBusy={isBusy} problem={formProblem(form)} isChanged={!article || !isSame(form, formOf(article))} save={(status, note) => void save(status, note)} gone={() => done(null)}
        before={<ReplayButton isBlocked={formProblem(form) !== null} input={() => ({ ...inputOf(form, 'draft', null, ''), id: article?.id ?? null })} />} />
    </div>
  );
}
