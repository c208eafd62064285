import { Button } from 'antd';
import { useState } from 'react';
import { useT } from '../../i18n/useT';
import { useMe } from '../../live/liveContext';
import { useAgents, useTeams } from '../../query/directory';
import type { TeamView } from '../../wire/contracts.g';
import { newTeam } from './newTeam';
import { RoutingForm } from './RoutingForm';
import { TeamCard } from './TeamCard';
import { TeamDialog } from './TeamDialog';
import './teams.css';

/** Teams with how they serve, and what holds for every queue. */
export function TeamSettings() {
  const { t } = useT();
  const role = useMe().role;
  const teams = useTeams();
  const agents = useAgents();
  const [edited, setEdited] = useState<TeamView | null>(null);
  return (
    <section className="teams">
      <header className="row"><h3 className="grow">{t('settings.teams')}</h3>{role === 'admin' && <Button type="primary" onClick={() => setEdited(newTeam)} data-testid="team-add">{t('settings.teams.add')}</Button>}</header>
      <p className="quiet">{t('settings.teams.hint')}{role !== 'admin' && ` ${t('settings.teams.adminOnly')}`}</p>
      <div className="cards">
        {teams.map((team) => (
          <TeamCard key={team.id} team={team} teams={teams} members={agents.filter((a) => a.enabled && a.teamIds.includes(team.id))} edit={role === 'admin' ? () => setEdited(team) : null} />
        ))}
      </div>
      {role !== 'agent' && <RoutingForm mayEdit={role === 'admin'} />}
      {edited && <TeamDialog team={edited} close={() => setEdited(null)} />}
    </section>
  );
}
