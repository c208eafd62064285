import type { TextKey } from '../i18n/words';
import type { Route } from './router';

export interface NamedPlace {
  readonly page: Route['page'];
  readonly href: string;
  readonly text: TextKey;
  readonly isForSupervisors?: true;
}

/** Where one can go, in the order of the rail. */
export const places: readonly NamedPlace[] = [
  { page: 'conversations', href: '/', text: 'shell.conversations' },
  { page: 'wall', href: '/wall', text: 'shell.wall', isForSupervisors: true },
  { page: 'contacts', href: '/contacts', text: 'shell.contacts' },
  { page: 'segments', href: '/segments', text: 'shell.segments' },
  { page: 'knowledge', href: '/knowledge', text: 'shell.knowledge' },
  { page: 'review', href: '/review', text: 'shell.review', isForSupervisors: true },
  { page: 'improve', href: '/improve/figures', text: 'shell.improve', isForSupervisors: true },
  { page: 'rules', href: '/rules/book', text: 'shell.rules', isForSupervisors: true },
  { page: 'settings', href: '/settings/inboxes', text: 'shell.settings' },
];
