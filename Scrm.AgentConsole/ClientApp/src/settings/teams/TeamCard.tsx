import { Button } from 'antd';
import { useT } from '../../i18n/useT';
import { Avatar } from '../../ui/Avatar';
import type { AgentView, TeamView } from '../../wire/contracts.g';
import { promiseWords } from './promiseWords';
import { WeekPicture } from './WeekPicture';

interface Props {
  readonly team: TeamView;
  readonly teams: readonly TeamView[];
  readonly members: readonly AgentView[];
  readonly edit: (() => void) | null;
}

/** A team at a glance: who, how it assigns, when it serves, what it promises. */
export function TeamCard({ team, teams, members, edit }: Props) {
  const words = useT();
  const { t, known } = words;
  const { routing } = team;
  const overflow = teams.find((one) => one.id === routing.overflowTeamId)?.name;
  const facts = [
    routing.automatic ? `${t('settings.teams.automatic.on')} · ${known(`why.rule.${routing.strategy}`) ?? routing.strategy}` : t('settings.teams.automatic.off'),
    overflow ? `${t('settings.teams.overflow')} ${overflow} (${routing.overflowMinutes}m)` : null,
    ...promiseWords(routing.targets ?? null, words),
  ].filter((fact) => fact !== null);
  return (
    <article className="card team-card" data-testid="team-card" data-team-id={team.id}>
      <div className="row"><strong className="grow">{team.name}</strong><span className="small quiet">{t('settings.teams.members', { count: members.length })}</span></div>
      <div className="row team-faces">{members.slice(0, 8).map((one) => <span key={one.id} title={one.displayName}><Avatar name={one.displayName} size={24} /></span>)}</div>
      <ul className="small team-facts">{facts.map((fact) => <li key={fact}>{fact}</li>)}</ul>
      <WeekPicture hours={routing.hours ?? null} />
      {edit && <Button size="small" onClick={edit} data-testid="team-edit">{t('settings.edit')}</Button>}
    </article>
  );
}
