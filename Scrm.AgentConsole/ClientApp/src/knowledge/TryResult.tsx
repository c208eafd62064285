import { useT } from '../i18n/useT';
import type { AnswerTryView } from '../wire/contracts.g';

/** The bot's decision with its candidates, each as long as it is likely. */
export function TryResult({ result: r, pick }: { readonly result: AnswerTryView; readonly pick: (articleId: string) => void }) {
  const { t } = useT();
  return (
    <div className="stack try-result" data-testid="try-result" data-decision={r.decision}>
      <div className="row"><span className={`state state-${r.decision}`}>{t(`decision.${r.decision}`)}</span><span className="small quiet">{t(`answerReason.${r.reason}`)}</span><span className="grow" /><span className="num small">{Math.round(r.confidence * 100)}%</span></div>
      {r.text && <div className="bubble bubble-bot bubble-text">{r.text}</div>}
      {r.candidates.length > 0 && <h4 className="small quiet">{t('knowledge.try.candidates')}</h4>}
      {r.candidates.map((one) => (
        <button type="button" key={one.articleId} className="plain try-one" onClick={() => pick(one.articleId)}>
          <span className="row"><span className="grow">{one.question}</span><span className="num small faint">{one.score.toFixed(2)}</span></span>
          <span className="try-bar"><span style={{ width: `${Math.min(100, one.score * 100)}%` }} /></span>
        </button>
      ))}
    </div>
  );
}
