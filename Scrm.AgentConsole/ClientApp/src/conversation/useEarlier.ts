import { useCallback, useRef, useState } from 'react';
import { api } from '../wire/api';
import type { ConversationView } from '../wire/contracts.g';
import { nextEarlier, type Earlier } from './earlier';

const page = 50;
const mostConversations = 100;

interface EarlierPages {
  readonly read: readonly Earlier[];
  /** Nothing is before what is shown. */
  readonly isAll: boolean;
  /** Reads one page more; several calls at once are one. */
  readonly more: () => void;
}

/** Earlier conversations of the same person, on every channel, read page by page as the reader scrolls up. */
export function useEarlier(shown: ConversationView): EarlierPages {
  const [read, setRead] = useState<readonly Earlier[]>([]);
  const [isAll, setAll] = useState(false);
  const isBusy = useRef(false);
  const all = useRef<readonly ConversationView[] | null>(null);
  const more = useCallback(() => {
    if (isBusy.current || isAll) return;
    isBusy.current = true;
    const step = async (): Promise<void> => {
      const first = read[0];
      if (first && !first.fromStart) {
        const found = (await api.messages(first.conversation.id, { before: first.items[0]!.seq, limit: page })).items;
        return setRead([{ ...first, items: [...found, ...first.items], fromStart: found.length < page }, ...read.slice(1)]);
      }
      all.current ??= (await api.conversations({ contact: shown.contactId, status: 'pending,open,snoozed,resolved', limit: mostConversations })).items;
      const next = nextEarlier(all.current, shown, read);
      if (!next) return setAll(true);
      const found = (await api.messages(next.id, { limit: page })).items;
      setRead([{ conversation: next, items: found, fromStart: found.length < page }, ...read]);
    };
    // Away: the next scroll tries again.
    step().catch(() => undefined).finally(() => { isBusy.current = false; });
  }, [read, isAll, shown]);
  return { read, isAll, more };
}
