import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { useLive } from '../live/useLive';
import { keys } from '../query/keys';

const settles = 1_200;

/** What is said changes the picture of who says it: reads the person again shortly after the conversation moved. */
export function useFreshContact(contactId: string | null, conversationId: string | null): void {
  const cache = useQueryClient();
  const version = useLive((state) => (conversationId ? state.conversations.get(conversationId)?.version ?? 0 : 0));
  const seen = useRef(version);
  useEffect(() => {
    if (!contactId || seen.current === version) return;
    const isFirst = seen.current === 0;
    seen.current = version;
    if (isFirst) return;
    const timer = setTimeout(() => void cache.invalidateQueries({ queryKey: keys.contact(contactId) }), settles);
    return () => clearTimeout(timer);
  }, [cache, contactId, version]);
}
