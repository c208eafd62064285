import { useEffect } from 'react';
import { quoting } from '../live/quoting';
import { useStore } from '../live/useStore';

/** Takes the words somebody wants quoted. */
export function useQuoting(take: (text: string) => void): void {
  const wanted = useStore(quoting, (value) => value);
  useEffect(() => {
    if (wanted === null) return;
    quoting.set(null);
    take(wanted);
  });
}
