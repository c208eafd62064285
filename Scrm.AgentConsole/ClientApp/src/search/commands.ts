import type { Words } from '../i18n/useT';
import { translate, type TextKey } from '../i18n/words';
import { places } from '../ui/places';
import type { AgentRole } from '../wire/contracts.g';
import type { Hit } from './hits';

const views: readonly (readonly [href: string, text: TextKey])[] = [
  ['/?view=mine', 'inbox.tab.mine'], ['/?view=queue', 'inbox.tab.queue'], ['/?view=all', 'inbox.tab.all'], ['/?view=mentions', 'inbox.tab.mentions'],
  ['/?view=snoozed', 'inbox.tab.snoozed'], ['/?view=resolved', 'inbox.tab.resolved'],
];

/** Pages and views whose name holds what was typed, in either language. */
export function commandsFor(typed: string, role: AgentRole, { t }: Pick<Words, 't'>): readonly Hit[] {
  const q = typed.toLowerCase();
  if (q === '') return [];
  const named = (text: TextKey): boolean => (['zh-CN', 'en'] as const).some((language) => translate(language, text).toLowerCase().includes(q));
  return [
    ...places.filter((place) => role !== 'agent' || !place.isForSupervisors).filter((place) => named(place.text)).map((place) => ({ href: place.href, title: t(place.text) })),
    ...views.filter(([, text]) => named(text)).map(([href, text]) => ({ href, title: `${t('shell.conversations')} · ${t(text)}` })),
  ].map((one) => ({ ...one, key: `go-${one.href}`, kind: 'commands' as const }));
}
