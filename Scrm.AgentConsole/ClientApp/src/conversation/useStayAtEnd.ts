import type { Virtualizer } from '@tanstack/react-virtual';
import { useEffect, useRef, type RefObject } from 'react';

/** A composer that grows must not hide the last line from who reads it. */
export function useStayAtEnd(box: RefObject<HTMLDivElement | null>, isAtEnd: boolean, list: Virtualizer<HTMLDivElement, Element>): void {
  const wasAtEnd = useRef(isAtEnd);
  wasAtEnd.current = isAtEnd;
  useEffect(() => {
    const watcher = new ResizeObserver(() => {
      if (wasAtEnd.current) list.scrollToEnd();
    });
    watcher.observe(box.current!);
    return () => watcher.disconnect();
  }, [box, list]);
}
