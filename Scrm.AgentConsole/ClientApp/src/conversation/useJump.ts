import type { Virtualizer } from '@tanstack/react-virtual';
import { useEffect, useState } from 'react';
import { jump } from '../live/jump';
import { useLiveSession } from '../live/liveContext';
import { useStore } from '../live/useStore';
import type { Row } from './rows';

/** Goes to the line somebody asked for, reading older pages until it is there; returns the key of the line to flash. */
export function useJump(conversationId: string, rows: readonly Row[], list: Virtualizer<HTMLDivElement, Element>, fromStart: boolean): string | null {
  const { session } = useLiveSession();
  const wanted = useStore(jump, (value) => value);
  const [flashed, setFlashed] = useState<string | null>(null);
  useEffect(() => {
    if (wanted?.conversationId !== conversationId) return;
    const at = rows.findIndex((row) => row.kind === 'message' && (row.message.id === wanted.messageId || row.message.seq === wanted.seq));
    if (at >= 0) {
      jump.set(null);
      setFlashed(rows[at]!.key);
      list.scrollToIndex(at, { align: 'center' });
    } else if (fromStart) jump.set(null);
    else void session.loader.older(conversationId).catch(() => jump.set(null));
  }, [wanted, conversationId, rows, list, fromStart, session]);
  useEffect(() => {
    if (!flashed) return;
    const timer = setTimeout(() => setFlashed(null), 2_400);
    return () => clearTimeout(timer);
  }, [flashed]);
  return flashed;
}
