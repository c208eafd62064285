import { useEffect } from 'react';
import { quoting } from '../live/quoting';
import { useStore } from '../live/useStore';

/** Takes the words somebody wants quoted in this conversation. */
export function useQuoting(conversationId: string, take: (text: string) => void): void {
  const wanted = useStore(quoting, (value) => value);
  useEffect(() => {
    if (wanted?.conversationId !== conversationId) return;
    quoting.set(null);
    take(wanted.text);
  });
}
