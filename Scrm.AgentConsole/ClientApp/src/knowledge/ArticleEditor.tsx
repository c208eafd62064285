import { useQueryClient } from '@tanstack/react-query';
import { App, Button, Input, Switch } from 'antd';
import { useState } from 'react';
import { useT } from '../i18n/useT';
import { fullTime } from '../i18n/when';
import { keys } from '../query/keys';
import { useAction } from '../ui/useAction';
import { api } from '../wire/api';
import type { ArticleView } from '../wire/contracts.g';

interface Props {
  readonly article: ArticleView | null;
  readonly mayWrite: boolean;
  readonly done: (chosen: string | null) => void;
}

/** Question, other wordings, answer. */
export function ArticleEditor({ article, mayWrite, done }: Props) {
  const { t, language } = useT();
  const { message, modal } = App.useApp();
  const cache = useQueryClient();
  const { run, isBusy } = useAction();
  const [question, setQuestion] = useState(article?.question ?? '');
  const [similar, setSimilar] = useState((article?.similar ?? []).join('\n'));
  const [text, setText] = useState(article?.answer.text ?? '');
  const [enabled, setEnabled] = useState(article?.enabled ?? true);
  const save = () => run(async () => {
    const input = { question: question.trim(), similar: similar.split('\n').map((line) => line.trim()).filter(Boolean), answer: { type: 'text' as const, text: text.trim() }, enabled };
    const saved = article ? await api.saveArticle(article.id, input) : await api.addArticle(input);
    await cache.invalidateQueries({ queryKey: keys.knowledge });
    void message.success(t('knowledge.saved'));
    done(saved.id);
  });
  const remove = () => void modal.confirm({
    title: t('knowledge.remove.sure'),
    okText: t('knowledge.remove'),
    okButtonProps: { danger: true },
    onOk: () => run(async () => {
      await api.removeArticle(article!.id);
      await cache.invalidateQueries({ queryKey: keys.knowledge });
      done(null);
    }),
  });
  return (
    <form className="stack article-form" onSubmit={(e) => { e.preventDefault(); void save(); }}>
      <label htmlFor="question">{t('knowledge.question')}</label>
      <Input id="question" value={question} onChange={(e) => setQuestion(e.target.value)} maxLength={200} readOnly={!mayWrite} autoFocus={!article} />
      <label htmlFor="similar">{t('knowledge.similar')} <span className="small faint">{t('knowledge.similar.hint')}</span></label>
      <Input.TextArea id="similar" value={similar} onChange={(e) => setSimilar(e.target.value)} autoSize={{ minRows: 3, maxRows: 8 }} readOnly={!mayWrite} />
      <label htmlFor="answer">{t('knowledge.answer')}</label>
      <Input.TextArea id="answer" value={text} onChange={(e) => setText(e.target.value)} autoSize={{ minRows: 6, maxRows: 16 }} maxLength={2000} showCount readOnly={!mayWrite} />
      <div className="row article-foot">
        <Switch id="enabled" checked={enabled} onChange={setEnabled} disabled={!mayWrite} /><label htmlFor="enabled">{t('knowledge.on')}</label>
        <span className="grow small faint num">{article && t('knowledge.version', { version: article.version, time: fullTime(Date.parse(article.updatedAt), language) })}</span>
        {mayWrite && article && <Button danger type="text" onClick={remove}>{t('knowledge.remove')}</Button>}
        {mayWrite && <Button type="primary" htmlType="submit" loading={isBusy} disabled={!question.trim() || !text.trim()} data-testid="article-save">{t('knowledge.save')}</Button>}
      </div>
    </form>
  );
}
