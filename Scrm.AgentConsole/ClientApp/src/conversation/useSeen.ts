import { useCallback, useState } from 'react';
import { useLiveSession } from '../live/liveContext';
import { useLive } from '../live/useLive';
import type { MessageView } from '../wire/contracts.g';
import { answeredSince } from './seen';

const none: readonly MessageView[] = [];

interface Seen {
  /** The last line seen when the draft was begun; null: nothing is being written. */
  readonly seq: number | null;
  /** Somebody else's answer since then. */
  readonly answered: MessageView | null;
  readonly wrote: (text: string) => void;
  readonly read: () => void;
}

/** Remembers what one had seen when one began to write, so that nobody answers past somebody else. */
export function useSeen(conversationId: string, draft: string): Seen {
  const { session } = useLiveSession();
  const items = useLive((state) => state.transcripts.get(conversationId)?.items ?? none);
  const last = items.at(-1)?.seq ?? 0;
  const [seq, set] = useState<number | null>(draft.trim() ? last : null);
  const wrote = useCallback((text: string) => set((before) => (text.trim().length === 0 ? null : before ?? last)), [last]);
  const read = useCallback(() => set(last), [last]);
  return { seq, answered: answeredSince(items, seq, (id) => session.postman.isOwn(id)), wrote, read };
}
