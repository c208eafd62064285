import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { useStore } from '../live/useStore';
import { keys } from '../query/keys';
import { useAction } from '../ui/useAction';
import { api } from '../wire/api';
import type { ReviewDecision, ReviewItemView, ReviewLane } from '../wire/contracts.g';
import { untilHeard } from './sending';
import { changeWork, isUnsent, lineUp, sitting } from './sitting';
import { moved, nextShown, undecided, type Work } from './work';

const page = 100;
const all = (works: readonly Work[]): readonly Work[] => works;

export interface Review {
  readonly items: readonly ReviewItemView[] | undefined;
  readonly lanes: Readonly<Record<string, number>>;
  readonly shown: ReviewItemView | null;
  readonly works: readonly Work[];
  readonly show: (id: string) => void;
  readonly move: (steps: number) => void;
  /** Of what is looked at, or of an item named. */
  readonly decide: (decision: ReviewDecision, tag?: string, of?: ReviewItemView, value?: string) => void;
  readonly undo: () => void;
  readonly renew: () => void;
}

/** The queue of one lane, what is looked at, and what was decided in this sitting: at once on screen, one after another to the server. */
export function useReview(lane: ReviewLane | null): Review {
  const cache = useQueryClient();
  const { run } = useAction();
  const { data } = useQuery({ queryKey: keys.review(lane), queryFn: () => api.reviewList({ lane, limit: page }), refetchInterval: 60_000 });
  const works = useStore(sitting, all);
  const [shownId, show] = useState<string | null>(null);

  const items = useMemo(() => data && undecided(data.items, works), [data, works]);
  const before = useRef<readonly ReviewItemView[]>([]);
  useEffect(() => {
    if (!items) return;
    show((id) => nextShown(before.current, items, id));
    before.current = items;
  }, [items]);

  const renew = useCallback(() => {
    void cache.invalidateQueries({ queryKey: ['review'] });
    void cache.invalidateQueries({ queryKey: ['contact'] });
  }, [cache]);
  useEffect(() => {
    const stay = (event: BeforeUnloadEvent): void => { if (sitting.get().some(isUnsent)) event.preventDefault(); };
    window.addEventListener('beforeunload', stay);
    return () => window.removeEventListener('beforeunload', stay);
  }, []);

  const shown = items?.find((item) => item.id === shownId) ?? null;
  const decide = (decision: ReviewDecision, tag?: string, of?: ReviewItemView, value?: string): void => {
    const item = of ?? shown;
    if (!item) return;
    sitting.update((all) => [...all, { item, decision, state: 'unsent', ...(tag ? { tag } : {}) }]);
    const send = () => untilHeard(() => api.review(item.id, { decision, tag: tag ?? null, value: value ?? null }), () => changeWork(item.id, { state: 'waiting' }));
    lineUp(async () => {
      const isHeard = await run(async () => changeWork(item.id, { state: 'done', reviewId: (await send()).id }));
      if (!isHeard) changeWork(item.id, null);
      renew();
    });
  };

  const undo = (): void => {
    lineUp(() => run(async () => {
      const undone = await api.undoReview({});
      void cache.invalidateQueries({ queryKey: ['contact'] });
      // The item is looked at again once the list has it again.
      await cache.invalidateQueries({ queryKey: ['review'] });
      sitting.update((all) => all.filter((work) => undone.reviews.every((review) => review.itemId !== work.item.id)));
      const last = undone.reviews[0];
      if (last) show(last.itemId);
    }));
  };

  return { items, lanes: data?.lanes ?? {}, shown, works, show, move: (steps) => show((id) => moved(items ?? [], id, steps)), decide, undo, renew };
}
