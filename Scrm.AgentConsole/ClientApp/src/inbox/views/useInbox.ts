import { useMemo } from 'react';
import { useMe } from '../../live/liveContext';
import { showInbox, useInboxSearch } from '../../ui/router';
import type { ConversationOrder, SavedViewView, ViewFilter } from '../../wire/contracts.g';
import { houseFilter, houseOrder } from './houseView';
import { narrowed, narrowingOf, noNarrowing, type Narrowing } from './narrowing';
import { isHouseView, readPlace, writePlace, type Place } from './place';
import { useSavedViews } from './useSavedViews';

export interface Inbox {
  readonly place: Place;
  /** The saved view that is shown, or null. */
  readonly saved: SavedViewView | null;
  readonly views: readonly SavedViewView[];
  readonly filter: ViewFilter;
  readonly narrowing: Narrowing;
  readonly order: ConversationOrder;
  /** A saved view's filter is still to come. */
  readonly isLoading: boolean;
  readonly show: (view: string) => void;
  readonly narrow: (narrowing: Narrowing) => void;
  readonly sort: (order: ConversationOrder) => void;
  readonly find: (q: string) => void;
}

/** What the inbox shows, read from the address, and how to show something else. */
export function useInbox(): Inbox {
  const me = useMe();
  const search = useInboxSearch();
  const { views, isLoading } = useSavedViews();
  return useMemo(() => {
    const place = readPlace(search);
    const saved = isHouseView(place.view) ? null : views.find((view) => view.id === place.view) ?? null;
    const base = saved ? saved.filter : houseFilter(isHouseView(place.view) ? place.view : 'mine', me);
    const narrowing = place.narrowing ?? (saved ? narrowingOf(saved.filter) : noNarrowing);
    const to = (over: Partial<Place>, isTyping = false): void => showInbox(writePlace({ ...place, ...over }), isTyping);
    return {
      place, saved, views, narrowing,
      filter: { ...narrowed(base, narrowing), text: place.q || saved?.filter.text || null },
      order: place.order ?? saved?.filter.order ?? houseOrder(place.view),
      isLoading: !isHouseView(place.view) && isLoading,
      show: (view) => showInbox(writePlace({ view, narrowing: null, order: null, q: '' })),
      narrow: (next) => to({ narrowing: next }),
      sort: (order) => to({ order: order === (saved?.filter.order ?? houseOrder(place.view)) ? null : order }),
      find: (q) => to({ q }, true),
    };
  }, [search, views, isLoading, me]);
}
