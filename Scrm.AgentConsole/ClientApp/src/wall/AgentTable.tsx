import { useT } from '../i18n/useT';
import { shortSpan } from '../i18n/when';
import { useNow } from '../live/useNow';
import type { WallAgent } from '../wire/contracts.g';
import type { Behind } from './behind';
import { Defined } from './Defined';
import { countByStatus, fullness } from './load';

/** Who serves: state, since when and why, and how full the desk is. */
export function AgentTable({ agents, open }: { readonly agents: readonly WallAgent[]; readonly open: (behind: Behind) => void }) {
  const { t, known } = useT();
  const now = useNow();
  const word = (status: string): string => known(`presence.${status}`) ?? status;
  return (
    <section className="wall-card">
      <h3 className="row"><span className="grow">{t('wall.agents')}</span>
        <span className="small quiet num">{countByStatus(agents).map(([status, count]) => `${word(status)} ${count}`).join(' · ')}</span></h3>
      <table className="wall-table" data-testid="wall-agents">
        <thead><tr><th>{t('wall.agent')}</th><th><Defined name="wall.state" is="wall.state.is" /></th><th><Defined name="wall.load" is="wall.load.is" /></th>
          <th><Defined name="wall.held" is="wall.held.is" /></th></tr></thead>
        <tbody>
          {agents.map((agent) => {
            const { percent, level } = fullness(agent.load, agent.capacity);
            const reason = agent.reason ? known(`presence.reason.${agent.reason}`) ?? agent.reason : null;
            return (
              <tr key={agent.agentId} className={agent.status === 'offline' ? 'wall-off' : ''}>
                <td className="ellipsis">{agent.displayName}</td>
                <td><span className={`presence-dot presence-${agent.status}`} aria-hidden="true" /> {word(agent.status)}
                  <span className="small faint num"> {[reason, agent.since ? shortSpan(now - Date.parse(agent.since)) : null].filter(Boolean).join(' · ')}</span></td>
                <td><span className="wall-load"><span className="wall-track"><span className={`wall-${level}-bar`} style={{ width: `${percent}%` }} /></span><span className="small num">{agent.load}/{agent.capacity}</span></span></td>
                <td className="num">{agent.conversations === 0 ? <span className="faint">0</span>
                  : <button type="button" className="wall-link" onClick={() => open({ title: t('wall.behind.agent', { name: agent.displayName }), open: { assignee: agent.agentId } })}>{agent.conversations}</button>}
                  {agent.unanswered > 0 && <span className="small wall-warn"> · {t('wall.unanswered', { count: agent.unanswered })}</span>}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </section>
  );
}
