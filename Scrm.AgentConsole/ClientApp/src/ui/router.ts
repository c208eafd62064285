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
const tell = (): void => listeners.forEach((listener) => listener());
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

export function go(path: string): void {
  if (path === location.pathname) return;
  history.pushState(null, '', path);
  tell();
}

export const toConversation = (id: string | null): string => (id ? `/c/${encodeURIComponent(id)}` : '/');
export const toReview = (part: 'queue' | 'figures'): string => (part === 'figures' ? '/review/figures' : '/review');
export const toImprove = (part: ImprovePart): string => `/improve/${part}`;
export const toRules = (part: RulePart): string => `/rules/${part}`;
export const toContact = (id: string | null): string => (id ? `/contacts/${encodeURIComponent(id)}` : '/contacts');

export function useRoute(): Route {
  const path = useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => location.pathname,
  );
  return useMemo(() => parseRoute(path), [path]);
}
