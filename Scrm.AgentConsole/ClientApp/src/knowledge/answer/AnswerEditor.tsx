import { Input, Segmented } from 'antd';
import { useT } from '../../i18n/useT';
import type { ArticleAnswer, ArticleView } from '../../wire/contracts.g';
import { answerKinds, asKind, type AnswerKind } from './articleForm';
import { CardAnswer } from './CardAnswer';
import { MenuAnswer } from './MenuAnswer';
import { PhonePreview } from './PhonePreview';
import { PictureAnswer } from './PictureAnswer';

interface Props {
  readonly answer: ArticleAnswer;
  readonly channel: string | null;
  readonly set: (answer: ArticleAnswer) => void;
  readonly mayWrite: boolean;
  readonly articles: readonly ArticleView[];
}

/** One answer in one of its kinds, beside how a phone shows it. */
export function AnswerEditor({ answer, channel, set, mayWrite, articles }: Props) {
  const { t } = useT();
  return (
    <div className="answer">
      <div className="stack grow">
        <Segmented<AnswerKind> size="small" value={answer.type as AnswerKind} onChange={(kind) => set(asKind(answer, kind))} disabled={!mayWrite} className="answer-kinds"
          options={answerKinds.map((value) => ({ value, label: t(`knowledge.kind.${value}`) }))} aria-label={t('knowledge.kind')} />
        {answer.type === 'text' && <Input.TextArea aria-label={t('knowledge.answer')} value={answer.text ?? ''} onChange={(e) => set({ type: 'text', text: e.target.value })} autoSize={{ minRows: 6, maxRows: 16 }} maxLength={2000} showCount readOnly={!mayWrite} data-testid="answer-text" />}
        {answer.type === 'image' && <PictureAnswer answer={answer} set={set} mayWrite={mayWrite} />}
        {answer.type === 'link' && <CardAnswer answer={answer} set={set} mayWrite={mayWrite} />}
        {answer.type === 'menu' && <MenuAnswer answer={answer} set={set} mayWrite={mayWrite} articles={articles} />}
      </div>
      <PhonePreview answer={answer} channel={channel} />
    </div>
  );
}
