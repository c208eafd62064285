import { useT } from '../i18n/useT';
import { shortSpan, shortTime } from '../i18n/when';
import { useNow } from '../live/useNow';
import { useAgentName, useTeams } from '../query/directory';
import type { RoutingDecision } from '../wire/contracts.g';
import { CandidateList } from './CandidateList';

/** One decision: what happened, what decided, what was seen. */
export function DecisionItem({ decision: d, isNewest }: { readonly decision: RoutingDecision; readonly isNewest: boolean }) {
  const { t, known, language } = useT();
  const agent = useAgentName();
  const teams = useTeams();
  const now = useNow();
  const team = (id: string | null | undefined): string => teams.find((one) => one.id === id)?.name ?? t('why.queue');
  const values = { by: agent(d.byId) ?? '…', from: agent(d.fromAgentId) ?? '…', to: agent(d.toAgentId) ?? team(d.toTeamId) };
  const wanted = [...d.skills, ...(d.language ? [d.language] : [])];
  const named = d.candidates.find((one) => one.agentId === d.ruledAgentId);
  const ruled = d.ruledAgentId && d.ruledAgentId !== d.toAgentId
    ? t('why.ruled.not', { who: agent(d.ruledAgentId) ?? d.ruledAgentId, why: named?.refusal ? t(`why.refusal.${named.refusal}`) : t('why.refusal.offline') }) : null;
  const facts = [
    d.rule ? t('why.rule', { rule: known(`why.rule.${d.rule}`) ?? known(`handoff.${d.rule}`) ?? d.rule }) : null,
    d.waitedSeconds != null ? t('why.waited', { time: shortSpan(d.waitedSeconds * 1_000) }) : null,
    d.queueLength != null ? t('why.waiting', { count: d.queueLength }) : null,
    d.priority > 0 ? t('why.priority', { count: d.priority }) : null,
    wanted.length > 0 ? t('why.wanted', { words: wanted.join('、') }) : null,
    ruled,
    d.relaxed ? t('why.relaxed') : null,
  ].filter((fact) => fact !== null);
  return (
    <div className="why-item" data-kind={d.kind}>
      <div className="row"><strong className="grow">{known(`why.kind.${d.kind}`, values) ?? d.kind}</strong><time className="small faint num">{shortTime(Date.parse(d.at), now, language)}</time></div>
      {facts.length > 0 && <div className="small quiet">{facts.join(' · ')}</div>}
      {d.candidates.length > 0 && <CandidateList decision={d} isOpen={isNewest} />}
    </div>
  );
}
