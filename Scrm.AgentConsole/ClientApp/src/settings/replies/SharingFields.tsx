import { Segmented, Select } from 'antd';
import { useT } from '../../i18n/useT';
import { useMe } from '../../live/liveContext';
import { useTeams } from '../../query/directory';
import { Field } from '../../ui/Field';
import type { SharedWith } from '../../wire/contracts.g';

export interface Shared {
  readonly with: SharedWith;
  readonly teamId: string | null;
}

/** Who has it; agents keep their own, supervisors share. */
export function SharingFields({ value, change }: { readonly value: Shared; readonly change: (next: Shared) => void }) {
  const { t } = useT();
  const isSenior = useMe().role !== 'agent';
  const teams = useTeams();
  if (!isSenior) return <p className="small quiet">{t('sharing.own.hint')}</p>;
  return (
    <>
      <Field label={t('sharing.with')}>
        <Segmented value={value.with} onChange={(next) => change({ with: next, teamId: next === 'team' ? value.teamId ?? teams[0]?.id ?? null : null })}
          options={(['everybody', 'team', 'nobody'] as const).map((one) => ({ value: one, label: t(`sharing.${one}`) }))} />
      </Field>
      {value.with === 'team' && <Field label={t('sharing.team')}><Select value={value.teamId} onChange={(teamId) => change({ ...value, teamId })} options={teams.map((team) => ({ value: team.id, label: team.name }))} /></Field>}
    </>
  );
}
