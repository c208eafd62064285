import type { TextKey } from '../i18n/words';
import type { AgentRole } from '../wire/contracts.g';
import type { Route } from './router';

export interface NamedPlace {
  readonly page: Route['page'];
  readonly href: string;
  readonly text: TextKey;
  /** After G. */
  readonly key: string;
  readonly isForSupervisors?: true;
}

/** Where one can go, in the order of the rail. */
export const places: readonly NamedPlace[] = [
  { page: 'conversations', href: '/', text: 'shell.conversations', key: 'C' },
  { page: 'wall', href: '/wall', text: 'shell.wall', key: 'W', isForSupervisors: true },
  { page: 'contacts', href: '/contacts', text: 'shell.contacts', key: 'P' },
  { page: 'segments', href: '/segments', text: 'shell.segments', key: 'S' },
  { page: 'knowledge', href: '/knowledge', text: 'shell.knowledge', key: 'K' },
  { page: 'review', href: '/review', text: 'shell.review', key: 'R', isForSupervisors: true },
  { page: 'improve', href: '/improve/figures', text: 'shell.improve', key: 'I', isForSupervisors: true },
  { page: 'rules', href: '/rules/book', text: 'shell.rules', key: 'B', isForSupervisors: true },
  { page: 'settings', href: '/settings/inboxes', text: 'shell.settings', key: 'T' },
];

/** Where this reader can go. */
export const placesFor = (me: { readonly role: AgentRole }): readonly NamedPlace[] => places.filter((place) => !place.isForSupervisors || me.role !== 'agent');
