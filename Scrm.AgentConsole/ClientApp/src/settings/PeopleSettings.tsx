import { Button } from 'antd';
import { useState } from 'react';
import { useT } from '../i18n/useT';
import { useMe } from '../live/liveContext';
import { useLive } from '../live/useLive';
import { useAgents, useTeams } from '../query/directory';
import { Avatar } from '../ui/Avatar';
import type { AgentView } from '../wire/contracts.g';
import { AgentDialog } from './AgentDialog';
import { ServiceDialog } from './ServiceDialog';
import { servesWords } from './servesWords';

/** Colleagues, their roles, teams, and how they are now. */
export function PeopleSettings() {
  const { t } = useT();
  const isAdmin = useMe().role === 'admin';
  const agents = useAgents();
  const teams = useTeams();
  const presence = useLive((state) => state.presence);
  const [edited, setEdited] = useState<AgentView | null>(null);
  const [isAdding, setAdding] = useState(false);
  return (
    <section>
      <header className="row"><h3 className="grow">{t('settings.people')}</h3>{isAdmin && <Button type="primary" onClick={() => setAdding(true)}>{t('settings.agent.add')}</Button>}</header>
      <table className="table">
        <thead><tr><th>{t('settings.agent.name')}</th><th>{t('settings.agent.role')}</th><th>{t('settings.agent.teams')}</th><th>{t('settings.agent.capacity')}</th><th>{t('settings.service')}</th><th>{t('settings.agent.now')}</th>{isAdmin && <th />}</tr></thead>
        <tbody>
          {agents.map((agent) => {
            const status = presence.get(agent.id)?.status ?? 'offline';
            return (
              <tr key={agent.id} className={agent.enabled ? '' : 'faint'}>
                <td><span className="row"><Avatar name={agent.displayName} size={26} />{agent.displayName}</span></td>
                <td>{t(`role.${agent.role}`)}</td>
                <td>{agent.teamIds.map((id) => teams.find((team) => team.id === id)?.name ?? id).join(', ') || '–'}</td>
                <td className="num">{agent.capacity}</td>
                <td className="small">{servesWords(agent).join(' · ') || '–'}</td>
                <td>{agent.enabled ? <><span className={`presence-dot presence-${status}`} /> {t(`presence.${status}`)}</> : t('settings.off')}</td>
                {isAdmin && <td><Button size="small" onClick={() => setEdited(agent)} data-testid="agent-edit">{t('settings.edit')}</Button></td>}
              </tr>
            );
          })}
        </tbody>
      </table>
      {edited && <ServiceDialog agent={edited} close={() => setEdited(null)} />}
      {isAdding && <AgentDialog close={() => setAdding(false)} />}
    </section>
  );
}
