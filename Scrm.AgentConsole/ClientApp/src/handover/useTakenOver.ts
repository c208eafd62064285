import { useRef } from 'react';
import type { ConversationView } from '../wire/contracts.g';

/** A word for the reader's having got the conversation while it was before his eyes; null: he had it before, or has it not. */
export function useTakenOver(c: ConversationView, agentId: string): string | null {
  const owner = useRef(c.owner.agentId ?? c.owner.kind);
  const taken = useRef<string | null>(null);
  const now = c.owner.agentId ?? c.owner.kind;
  if (owner.current !== now) {
    owner.current = now;
    taken.current = now === agentId && c.status === 'open' ? `taken ${c.version}` : null;
  }
  return taken.current;
}
