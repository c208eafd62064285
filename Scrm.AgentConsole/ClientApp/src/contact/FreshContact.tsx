import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { useLive } from '../live/useLive';
import { keys } from '../query/keys';

const settles = 1_200;

interface Props {
  readonly contactId: string;
  readonly conversationId: string;
}

/**
 * What is said changes the picture of who says it: reads the person again shortly after the conversation moved. It draws nothing, so that
 * the panel itself is not drawn again at every line.
 */
export function FreshContact({ contactId, conversationId }: Props) {
  const cache = useQueryClient();
  const version = useLive((state) => state.conversations.get(conversationId)?.version ?? 0);
  const seen = useRef(version);
  useEffect(() => {
    if (seen.current === version) return;
    const isFirst = seen.current === 0;
    seen.current = version;
    if (isFirst) return;
    const timer = setTimeout(() => void cache.invalidateQueries({ queryKey: keys.contact(contactId) }), settles);
    return () => clearTimeout(timer);
  }, [cache, contactId, version]);
  return null;
}
