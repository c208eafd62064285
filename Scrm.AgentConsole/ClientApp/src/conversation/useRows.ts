import { useMemo, useRef } from 'react';
import { useLive, useOutbox } from '../live/useLive';
import { sameItems } from '../live/useStore';
import type { MessageView } from '../wire/contracts.g';
import type { Earlier } from './earlier';
import { earlierRows, firstNew, rowsOf, type Row } from './rows';

const none: readonly MessageView[] = [];

/** Rows of a transcript; the mark for new lines stays where it was when the conversation was opened. */
export function useRows(conversationId: string, unread: number, earlier: readonly Earlier[]): readonly Row[] {
  const items = useLive((state) => state.transcripts.get(conversationId)?.items ?? none);
  const unsent = useOutbox((outbox) => outbox.filter((u) => u.conversationId === conversationId), sameItems);
  const mark = useRef<number | null | undefined>(undefined);
  if (mark.current === undefined && items.length > 0) mark.current = firstNew(items, unread);
  const before = useMemo(() => earlierRows(earlier), [earlier]);
  return useMemo(() => {
    const rows = rowsOf(items, unsent, mark.current ?? null);
    return before.length === 0 ? rows : [...before, { kind: 'earlier', key: 'e-now', conversation: null }, ...rows];
  }, [items, unsent, before]);
}
