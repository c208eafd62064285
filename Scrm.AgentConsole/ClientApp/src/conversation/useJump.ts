import type { Virtualizer } from '@tanstack/react-virtual';
import { useEffect, useRef, useState } from 'react';
import { jump } from '../live/jump';
import { useLiveSession } from '../live/liveContext';
import { useStore } from '../live/useStore';
import type { Row } from './rows';

const aims = [60, 180, 400];

/** Goes to the line somebody asked for, reading older pages until it is there; returns the key of the line to flash. */
export function useJump(conversationId: string, rows: readonly Row[], list: Virtualizer<HTMLDivElement, Element>, fromStart: boolean): string | null {
  const { session } = useLiveSession();
  const wanted = useStore(jump, (value) => value);
  const [flashed, setFlashed] = useState<string | null>(null);
  const latest = useRef(rows);
  latest.current = rows;
  useEffect(() => {
    if (wanted?.conversationId !== conversationId) return;
    const at = rows.findIndex((row) => row.kind === 'message' && row.message.conversationId === conversationId && (row.message.id === wanted.messageId || row.message.seq === wanted.seq));
    if (at >= 0) {
      jump.set(null);
      setFlashed(rows[at]!.key);
    } else if (fromStart) jump.set(null);
    else void session.loader.older(conversationId).catch(() => jump.set(null));
  }, [wanted, conversationId, rows, list, fromStart, session]);
  useEffect(() => {
    if (!flashed) return;
    // Lines are measured as they come into sight, and older ones may still arrive above: aim again until it rests.
    const aim = (): void => {
      const at = latest.current.findIndex((row) => row.key === flashed);
      if (at >= 0) list.scrollToIndex(at, { align: 'center' });
    };
    aim();
    const timers = [...aims.map((after) => setTimeout(aim, after)), setTimeout(() => setFlashed(null), 2_400)];
    return () => timers.forEach(clearTimeout);
  }, [flashed, list]);
  return flashed;
}
