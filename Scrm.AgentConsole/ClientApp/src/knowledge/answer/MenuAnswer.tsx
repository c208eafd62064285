import { DeleteOutlined, PlusOutlined } from '@ant-design/icons';
import { AutoComplete, Button, Input } from 'antd';
import { useMemo } from 'react';
import { useT } from '../../i18n/useT';
import type { ArticleAnswer, ArticleView, MenuChoice } from '../../wire/contracts.g';

const mostChoices = 10;

/** A heading and choices. What a choice says is asked when it is taken, so questions of other articles are suggested. */
export function MenuAnswer({ answer, set, mayWrite, articles }: { readonly answer: ArticleAnswer; readonly set: (answer: ArticleAnswer) => void; readonly mayWrite: boolean; readonly articles: readonly ArticleView[] }) {
  const { t } = useT();
  const choices = answer.choices ?? [];
  const questions = useMemo(() => articles.map((a) => ({ value: a.question })), [articles]);
  const change = (labels: readonly string[]): void => set({ ...answer, choices: labels.map((label, i): MenuChoice => ({ id: String(i + 1), label })) });
  const labels = choices.map((choice) => choice.label);
  return (
    <div className="stack">
      <Input.TextArea value={answer.text ?? ''} onChange={(e) => set({ ...answer, text: e.target.value })} autoSize={{ minRows: 2, maxRows: 5 }} maxLength={1000} readOnly={!mayWrite} placeholder={t('knowledge.menu.heading')} aria-label={t('knowledge.menu.heading')} data-testid="menu-heading" />
      {labels.map((label, at) => (
        <div className="row" key={at}>
          <span className="num faint">{at + 1}</span>
          <AutoComplete className="grow" value={label} options={questions} disabled={!mayWrite} maxLength={100} aria-label={t('knowledge.menu.choice', { number: at + 1 })} placeholder={t('knowledge.menu.choice', { number: at + 1 })}
            filterOption={(text, option) => text.length > 0 && (option?.value.includes(text) ?? false)} onChange={(text) => change(labels.with(at, text))} />
          {mayWrite && labels.length > 1 && <Button type="text" size="small" icon={<DeleteOutlined />} aria-label={t('knowledge.remove')} onClick={() => change(labels.toSpliced(at, 1))} />}
        </div>
      ))}
      {mayWrite && labels.length < mostChoices && <Button type="dashed" size="small" icon={<PlusOutlined />} onClick={() => change([...labels, ''])}>{t('knowledge.menu.add')}</Button>}
      <span className="small faint">{t('knowledge.menu.hint')}</span>
    </div>
  );
}
