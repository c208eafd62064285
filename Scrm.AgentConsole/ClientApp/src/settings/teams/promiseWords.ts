import type { Words } from '../../i18n/useT';
import type { ServiceTargets } from '../../wire/contracts.g';

/** What is promised, one line each; nothing where nothing is. */
export function promiseWords(targets: ServiceTargets | null, { t }: Words): readonly string[] {
  if (!targets) return [];
  const one = (label: string, minutes: number | null | undefined): string[] => (minutes ? [`${label}: ${minutes}`] : []);
  return [
    ...one(t('settings.teams.target.first'), targets.firstResponse),
    ...one(t('settings.teams.target.next'), targets.nextResponse),
    ...one(t('settings.teams.target.resolution'), targets.resolution),
  ];
}
