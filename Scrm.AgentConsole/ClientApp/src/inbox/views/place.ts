import type { ConversationOrder } from '../../wire/contracts.g';
import { noNarrowing, type Narrowing } from './narrowing';

/** What the inbox shows, as the address says it. */
export interface Place {
  /** A view of the house, or the id of a saved one. */
  readonly view: string;
  /** Null in a saved view that is shown as it was saved. */
  readonly narrowing: Narrowing | null;
  /** Null: the view's own order. */
  readonly order: ConversationOrder | null;
  readonly q: string;
}

export const houseViews = ['mine', 'queue', 'team', 'all', 'mentions', 'snoozed', 'bot', 'resolved'] as const;
export type HouseView = (typeof houseViews)[number];
export const isHouseView = (view: string): view is HouseView => (houseViews as readonly string[]).includes(view);

export const orders: readonly ConversationOrder[] = ['newest', 'waiting', 'priority'];
const lists = { channels: 'channel', inboxes: 'inbox', teams: 'team', tags: 'tag', languages: 'language' } as const;

export function readPlace(search: string): Place {
  const params = new URLSearchParams(search);
  const list = (name: string): readonly string[] => params.get(name)?.split(',').filter(Boolean) ?? [];
  const number = (name: string): number | null => (/^\d{1,5}$/.test(params.get(name) ?? '') ? Number(params.get(name)) : null);
  const view = params.get('view') ?? 'mine';
  const narrowing: Narrowing = {
    channels: list('channel'), inboxes: list('inbox'), teams: list('team'), tags: list('tag'), languages: list('language'), priority: number('priority'), wait: number('wait'),
  };
  return {
    view,
    narrowing: isHouseView(view) || params.has('edited') ? narrowing : null,
    order: orders.find((order) => order === params.get('sort')) ?? null,
    q: params.get('q') ?? '',
  };
}

export function writePlace(place: Place): string {
  const params = new URLSearchParams();
  if (place.view !== 'mine') params.set('view', place.view);
  const narrowing = place.narrowing ?? noNarrowing;
  for (const [key, name] of Object.entries(lists)) {
    const items = narrowing[key as keyof typeof lists];
    if (items.length > 0) params.set(name, items.join(','));
  }
  if (narrowing.priority !== null) params.set('priority', String(narrowing.priority));
  if (narrowing.wait !== null) params.set('wait', String(narrowing.wait));
  if (place.narrowing !== null && !isHouseView(place.view)) params.set('edited', '1');
  if (place.order !== null) params.set('sort', place.order);
  if (place.q !== '') params.set('q', place.q);
  const text = params.toString();
  return text ? `?${text}` : '';
}
