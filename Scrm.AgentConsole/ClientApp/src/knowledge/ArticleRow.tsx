import { memo } from 'react';
import { useT } from '../i18n/useT';
import { useAgentName } from '../query/directory';
import type { ArticleUsageView, ArticleView } from '../wire/contracts.g';
import { answersOf, failuresOf, wordsOf } from './articleList';
import { stateOf } from './articleState';
import { Sparkline } from './Sparkline';

interface Props {
  readonly article: ArticleView;
  readonly use: ArticleUsageView | undefined;
  readonly today: string;
  readonly isShown: boolean;
  readonly choose: (id: string) => void;
}

/** One question of the list: its state, where it belongs, how much it is used. */
export const ArticleRow = memo(function ArticleRow({ article: a, use, today, isShown, choose }: Props) {
  const { t } = useT();
  const owner = useAgentName()(a.ownerId);
  const state = stateOf(a, today);
  const [answers, failures] = [answersOf(use), failuresOf(use)];
  const until = a.validity.until && (state === 'live' || state === 'expired') ? t('knowledge.until', { day: a.validity.until.slice(5) }) : null;
  const facts = [a.category, owner, until].filter(Boolean);
  return (
    <button type="button" className={`plain conv article-row${isShown ? ' conv-shown' : ''}`} onClick={() => choose(a.id)} data-testid="article" data-article-id={a.id} data-state={state}>
      <span className="conv-line">
        <span className={`ellipsis grow${state === 'live' || state === 'changing' ? '' : ' faint'}`}>{a.question}</span>
        {state !== 'live' && <span className={`state state-${state}`}>{t(`knowledge.state.${state}`)}</span>}
      </span>
      <span className="conv-line small">
        <span className="quiet ellipsis grow">{facts.length > 0 ? facts.join(' · ') : wordsOf(a.answer) || t(`knowledge.kind.${a.answer.type as 'image'}`)}</span>
        {use && answers > 0 && (
          <span className={`article-use num${failures / answers > 0.3 ? ' article-use-bad' : ''}`} title={t('knowledge.use.title', { answers, failures })}>
            <Sparkline numbers={use.said} /> {answers}
          </span>
        )}
      </span>
    </button>
  );
});
