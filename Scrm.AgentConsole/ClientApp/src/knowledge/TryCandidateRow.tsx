import { useT } from '../i18n/useT';
import type { TryCandidate, TryThresholds } from '../wire/contracts.g';
import { ScoreBar } from './ScoreBar';

/** An article that may answer: how sure, by which wording, by which words. */
export function TryCandidateRow({ candidate: c, thresholds, pick }: { readonly candidate: TryCandidate; readonly thresholds: TryThresholds; readonly pick: (articleId: string) => void }) {
  const { t } = useT();
  return (
    <button type="button" className="plain try-one" onClick={() => pick(c.articleId)} data-testid="try-candidate">
      <span className="row"><span className="grow">{c.question}</span><span className="num small faint">{c.score.toFixed(2)}</span></span>
      <ScoreBar score={c.score} thresholds={thresholds} />
      {c.wording !== c.question && <span className="small quiet">{t('knowledge.try.wording', { wording: c.wording })}</span>}
      {c.words.length > 0 && <span className="small try-words">{c.words.map((word, i) => <mark key={i}>{word}</mark>)}</span>}
    </button>
  );
}
