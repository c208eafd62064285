import { useT } from '../i18n/useT';
import type { AnswerTryView } from '../wire/contracts.g';
import { PhonePreview } from './answer/PhonePreview';
import { ScoreBar } from './ScoreBar';
import { TryCandidateRow } from './TryCandidateRow';
import { whyOf } from './why';

/** The bot's decision, why, and what else there was. */
export function TryResult({ result: r, pick }: { readonly result: AnswerTryView; readonly pick: (articleId: string) => void }) {
  const { t } = useT();
  const why = whyOf(r);
  return (
    <div className="stack try-result" data-testid="try-result" data-decision={r.decision}>
      <div className="row"><span className={`state state-${r.decision}`}>{t(`decision.${r.decision}`)}</span><span className="small quiet">{t(`answerReason.${r.reason}`)}</span><span className="grow" /><span className="num small">{Math.round(r.confidence * 100)}%</span></div>
      <p className="small" data-testid="try-why">{t(why.key, why.values)}</p>
      {r.readAs && <p className="small quiet">{t('knowledge.try.readAs', { text: r.readAs })}</p>}
      {r.byMeaning && <p className="small quiet">{t('knowledge.try.byMeaning')}</p>}
      {r.answer && <PhonePreview answer={r.answer} channel={r.askedAs.channel || null} />}
      {r.candidates.length > 0 && <h4 className="small quiet">{t('knowledge.try.candidates')}</h4>}
      {r.candidates.map((one) => <TryCandidateRow key={one.articleId} candidate={one} thresholds={r.thresholds} pick={pick} />)}
      {r.leftOut.length > 0 && <h4 className="small quiet">{t('knowledge.try.leftOut')}</h4>}
      {r.leftOut.map((one) => (
        <button type="button" key={one.articleId} className="plain try-one" onClick={() => pick(one.articleId)} data-testid="try-left-out" data-reason={one.reason}>
          <span className="row"><span className="grow faint">{one.question}</span><span className="num small faint">{one.score.toFixed(2)}</span></span>
          <ScoreBar score={one.score} thresholds={r.thresholds} isOut />
          <span className="small try-out">{t(`knowledge.refusal.${one.reason}`)}</span>
        </button>
      ))}
    </div>
  );
}
