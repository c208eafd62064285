import { useCallback, useState } from 'react';
import { readDraft, writeDraft, type Draft } from '../live/drafts';
import { useMe } from '../live/liveContext';

/** What is being typed here, kept over reloads and walks through the list. */
export function useDraft(conversationId: string): readonly [Draft, (draft: Draft) => void] {
  const me = useMe();
  const [draft, set] = useState(() => readDraft(localStorage, me.agentId, conversationId));
  const change = useCallback((next: Draft) => {
    set(next);
    writeDraft(localStorage, me.agentId, conversationId, next);
  }, [me.agentId, conversationId]);
  return [draft, change];
}
