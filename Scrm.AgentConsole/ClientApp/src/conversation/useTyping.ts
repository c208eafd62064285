import { useCallback, useEffect, useRef } from 'react';
import { useLiveSession } from '../live/liveContext';

const every = 3_000;

/** Tells colleagues (and the customer, where the channel can) that a reply is being written; at most every few seconds. */
export function useTyping(conversationId: string): { readonly typed: () => void; readonly stopped: () => void } {
  const { session } = useLiveSession();
  const last = useRef(0);
  const stopped = useCallback(() => {
    if (last.current > 0) session.typing(conversationId, false);
    last.current = 0;
  }, [session, conversationId]);
  const typed = useCallback(() => {
    const now = Date.now();
    if (now - last.current < every) return;
    last.current = now;
    session.typing(conversationId, true);
  }, [session, conversationId]);
  useEffect(() => stopped, [stopped]);
  return { typed, stopped };
}
