import { useT } from '../i18n/useT';
import type { ArticleView } from '../wire/contracts.g';

/** One question of the list. */
export function ArticleRow({ article: a, isShown, choose }: { readonly article: ArticleView; readonly isShown: boolean; readonly choose: () => void }) {
  const { t } = useT();
  return (
    <button type="button" className={`plain conv article-row${isShown ? ' conv-shown' : ''}`} onClick={choose} data-testid="article" data-article-id={a.id}>
      <span className="conv-line"><span className={`ellipsis grow${a.enabled ? '' : ' faint'}`}>{a.question}</span>{!a.enabled && <span className="state">{t('knowledge.off')}</span>}</span>
      <span className="small quiet ellipsis">{a.answer.text}</span>
    </button>
  );
}
