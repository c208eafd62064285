import { useT } from '../../i18n/useT';
import { useTeams } from '../../query/directory';
import type { SharedWith } from '../../wire/contracts.g';

/** Whose it is, in a word. */
export function SharedMark({ shared, teamId }: { readonly shared: SharedWith; readonly teamId: string | null | undefined }) {
  const { t } = useT();
  const team = useTeams().find((one) => one.id === teamId);
  return <span className={`shared-mark small shared-${shared}`}>{shared === 'team' ? team?.name ?? t('sharing.team') : t(`sharing.${shared}`)}</span>;
}
