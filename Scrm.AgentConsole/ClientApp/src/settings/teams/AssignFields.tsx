import { InputNumber, Segmented, Select, Switch } from 'antd';
import { useT } from '../../i18n/useT';
import { useTeams } from '../../query/directory';
import { Field } from '../../ui/Field';
import type { TeamRouting } from '../../wire/contracts.g';

const strategies = ['leastLoaded', 'roundRobin', 'longestIdle', 'skillWeighted'] as const;
type Minutes = 'skillPatienceMinutes' | 'overflowMinutes' | 'noReplyMinutes' | 'offerSeconds' | 'tellEveryMinutes';

interface Props {
  readonly teamId: string;
  readonly routing: TeamRouting;
  readonly set: (change: Partial<TeamRouting>) => void;
}

/** How a team's queue finds agents. */
export function AssignFields({ teamId, routing, set }: Props) {
  const { t } = useT();
  const others = useTeams().filter((team) => team.id !== teamId);
  const number = (label: string, name: Minutes) => (
    <Field label={label}><InputNumber min={0} max={3600} value={routing[name]} onChange={(value) => set({ [name]: value ?? 0 })} /></Field>
  );
  return (
    <div className="fields fields-wide">
      <Field label={t('settings.teams.automatic')}>
        <Segmented value={routing.automatic} onChange={(automatic) => set({ automatic })} data-testid="team-automatic"
          options={[{ value: false, label: t('settings.teams.automatic.off') }, { value: true, label: t('settings.teams.automatic.on') }]} />
      </Field>
      {routing.automatic && <Field label={t('settings.teams.strategy')}><Select value={routing.strategy} onChange={(strategy) => set({ strategy })} options={strategies.map((value) => ({ value, label: t(`why.rule.${value}`) }))} /></Field>}
      {routing.automatic && <Field label={t('settings.teams.sticky')}><Switch checked={routing.sticky} onChange={(sticky) => set({ sticky })} /></Field>}
      {routing.automatic && number(t('settings.teams.patience'), 'skillPatienceMinutes')}
      <Field label={t('settings.teams.reopen')}><Switch checked={routing.reopenToPeople} onChange={(reopenToPeople) => set({ reopenToPeople })} /></Field>
      <Field label={t('settings.teams.overflow')}><Select allowClear value={routing.overflowTeamId ?? null} onChange={(overflowTeamId) => set({ overflowTeamId: overflowTeamId ?? null })} placeholder={t('settings.teams.overflow.none')} options={others.map((team) => ({ value: team.id, label: team.name }))} /></Field>
      {routing.overflowTeamId && number(t('settings.teams.overflowAfter'), 'overflowMinutes')}
      {number(t('settings.teams.noReply'), 'noReplyMinutes')}
      {number(t('settings.teams.offer'), 'offerSeconds')}
      {number(t('settings.teams.tellEvery'), 'tellEveryMinutes')}
    </div>
  );
}
