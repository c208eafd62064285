import { useMemo, useSyncExternalStore } from 'react';

export const improveParts = ['figures', 'questions', 'replay', 'trials'] as const;
export type ImprovePart = (typeof improveParts)[number];

export const ruleParts = ['book', 'try', 'runs', 'versions'] as const;
export type RulePart = (typeof ruleParts)[number];

export type Route =
  | { readonly page: 'conversations'; readonly id: string | null }
  | { readonly page: 'contacts'; readonly id: string | null }
  | { readonly page: 'segments'; readonly id: string | null }
  | { readonly page: 'wall' }
  | { readonly page: 'knowledge' }
  | { readonly page: 'review'; readonly part: 'queue' | 'figures' }
  | { readonly page: 'improve'; readonly part: ImprovePart }
  | { readonly page: 'rules'; readonly part: RulePart }
  | { readonly page: 'settings'; readonly part: string };

const listeners = new Set<() => void>();
const isInbox = (path: string): boolean => parseRoute(path).page === 'conversations';

/** What the inbox shows: view, filters, order, words. Other pages keep it, so that the way back leads where one was. */
let inboxSearch = isInbox(location.pathname) ? location.search : '';

const tell = (): void => {
  if (isInbox(location.pathname)) inboxSearch = location.search;
  listeners.forEach((listener) => listener());
};
window.addEventListener('popstate', tell);

export function parseRoute(path: string): Route {
  const [page, id] = path.split('/').filter(Boolean).map(decodeURIComponent);
  switch (page) {
    case 'c':
      return { page: 'conversations', id: id ?? null };
    case 'contacts':
      return { page: 'contacts', id: id ?? null };
    case 'segments':
      return { page: 'segments', id: id ?? null };
    case 'wall':
      return { page: 'wall' };
    case 'knowledge':
      return { page: 'knowledge' };
    case 'review':
      return { page: 'review', part: id === 'figures' ? 'figures' : 'queue' };
    case 'improve':
      return { page: 'improve', part: improveParts.find((part) => part === id) ?? 'figures' };
    case 'rules':
      return { page: 'rules', part: ruleParts.find((part) => part === id) ?? 'book' };
    case 'settings':
      return { page: 'settings', part: id ?? 'inboxes' };
    default:
      return { page: 'conversations', id: null };
  }
}

/** Goes to a page; to the inbox with what it last showed, unless the path says what. */
export function go(path: string): void {
  const url = new URL(path, location.origin);
  visit(url.pathname + (url.search || (isInbox(url.pathname) ? inboxSearch : '')), false);
}

/** What the inbox shows from now on, the open conversation as it is; typing replaces the place in the history. */
export function showInbox(search: string, isTyping = false): void {
  visit((isInbox(location.pathname) ? location.pathname : '/') + search, isTyping);
}

function visit(place: string, isSamePlace: boolean): void {
  if (place === location.pathname + location.search) return;
  if (isSamePlace) history.replaceState(null, '', place);
  else history.pushState(null, '', place);
  tell();
}

export const toConversation = (id: string | null): string => (id ? `/c/${encodeURIComponent(id)}` : '/');
export const toReview = (part: 'queue' | 'figures'): string => (part === 'figures' ? '/review/figures' : '/review');
export const toImprove = (part: ImprovePart): string => `/improve/${part}`;
export const toRules = (part: RulePart): string => `/rules/${part}`;
export const toContact = (id: string | null): string => (id ? `/contacts/${encodeURIComponent(id)}` : '/contacts');

const listen = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

export function useRoute(): Route {
  const path = useSyncExternalStore(listen, () => location.pathname);
  return useMemo(() => parseRoute(path), [path]);
}

/** What the address says behind the question mark. */
export const usePageSearch = (): string => useSyncExternalStore(listen, () => location.search);

/** The same while the inbox is shown, and what it last was elsewhere. */
export const useInboxSearch = (): string => useSyncExternalStore(listen, () => inboxSearch);
