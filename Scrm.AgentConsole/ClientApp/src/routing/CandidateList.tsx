import { useT } from '../i18n/useT';
import { shortSpan } from '../i18n/when';
import { useAgentName } from '../query/directory';
import type { RoutingDecision } from '../wire/contracts.g';

/** The agents a decision looked at, with their numbers, and why the others were not chosen. */
export function CandidateList({ decision: d, isOpen }: { readonly decision: RoutingDecision; readonly isOpen: boolean }) {
  const { t } = useT();
  const agent = useAgentName();
  return (
    <details className="why-candidates small" open={isOpen}>
      <summary className="quiet">{t('why.candidates')} <span className="num">{d.candidates.length}</span></summary>
      <table>
        <tbody>
          {d.candidates.map((one) => {
            const isChosen = one.agentId === d.toAgentId;
            return (
              <tr key={one.agentId} className={isChosen ? 'why-chosen' : one.refusal ? 'faint' : ''}>
                <td className="ellipsis">{agent(one.agentId) ?? one.agentId}</td>
                <td className="num">{t('why.load', { load: one.load, capacity: one.capacity })}</td>
                <td className="num">{d.skills.length > 0 ? t('why.skill', { points: one.skillPoints }) : one.idleSeconds != null ? t('why.idle', { time: shortSpan(one.idleSeconds * 1_000) }) : ''}</td>
                <td>{isChosen ? t('why.chosen') : one.refusal ? t(`why.refusal.${one.refusal}`) : ''}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </details>
  );
}
