import { useQuery } from '@tanstack/react-query';
import { useCallback, useMemo, useRef, useState } from 'react';
import { keys } from '../query/keys';
import { api } from '../wire/api';
import type { ConversationView } from '../wire/contracts.g';
import { nextEarlier, type Earlier } from './earlier';

const page = 50;
const mostConversations = 100;
const none: readonly ConversationView[] = [];

interface EarlierPages {
  readonly read: readonly Earlier[];
  /** Something is before what is shown. */
  readonly isMore: boolean;
  /** Reads one page more; several calls at once are one. */
  readonly more: () => void;
}

/** Earlier conversations of the same person, on every channel, read page by page as the reader scrolls up. */
export function useEarlier(shown: ConversationView): EarlierPages {
  const [read, setRead] = useState<readonly Earlier[]>([]);
  const isBusy = useRef(false);
  const all = useQuery({
    queryKey: [...keys.history(shown.contactId), 'all'],
    queryFn: () => api.conversations({ contact: shown.contactId, status: 'pending,open,snoozed,resolved', limit: mostConversations }),
  }).data?.items ?? none;
  const { id, createdAt } = shown;
  const next = useMemo(() => nextEarlier(all, { id, createdAt }, read), [all, id, createdAt, read]);
  const first = read[0];
  const isMore = next !== null || (first !== undefined && !first.fromStart);
  const more = useCallback(() => {
    if (isBusy.current || !isMore) return;
    isBusy.current = true;
    const step = async (): Promise<void> => {
      if (first && !first.fromStart) {
        const found = (await api.messages(first.conversation.id, { before: first.items[0]!.seq, limit: page })).items;
        return setRead([{ ...first, items: [...found, ...first.items], fromStart: found.length < page }, ...read.slice(1)]);
      }
      const found = (await api.messages(next!.id, { limit: page })).items;
      setRead([{ conversation: next!, items: found, fromStart: found.length < page }, ...read]);
    };
    // Away: the next scroll tries again.
    step().catch(() => undefined).finally(() => { isBusy.current = false; });
  }, [read, first, next, isMore]);
  return { read, isMore, more };
}
