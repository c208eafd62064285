import { useMemo, useRef } from 'react';
import { useLive, useOutbox } from '../live/useLive';
import { sameItems } from '../live/useStore';
import type { MessageView } from '../wire/contracts.g';
import { firstNew, rowsOf, type Row } from './rows';

const none: readonly MessageView[] = [];

/** Rows of a transcript; the mark for new lines stays where it was when the conversation was opened. */
export function useRows(conversationId: string, unread: number): readonly Row[] {
  const items = useLive((state) => state.transcripts.get(conversationId)?.items ?? none);
  const unsent = useOutbox((outbox) => outbox.filter((u) => u.conversationId === conversationId), sameItems);
  const mark = useRef<number | null | undefined>(undefined);
  if (mark.current === undefined && items.length > 0) mark.current = firstNew(items, unread);
  return useMemo(() => rowsOf(items, unsent, mark.current ?? null), [items, unsent]);
}
