import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useRef } from 'react';
import type { ConversationView } from '../wire/contracts.g';
import { ConversationRow } from './ConversationRow';

interface Props {
  readonly ids: readonly string[];
  readonly shown: string | null;
  readonly fallbacks?: ReadonlyMap<string, ConversationView>;
  /** Called when the end comes into sight. */
  readonly more?: () => void;
}

export const rowHeight = 66;

/** Only the rows in sight exist. */
export function VirtualRows({ ids, shown, fallbacks, more }: Props) {
  const box = useRef<HTMLDivElement>(null);
  const rows = useVirtualizer({ count: ids.length, getScrollElement: () => box.current, estimateSize: () => rowHeight, overscan: 6, getItemKey: (i) => ids[i]! });
  const items = rows.getVirtualItems();
  const last = items.at(-1)?.index ?? 0;
  useEffect(() => {
    if (more && last >= ids.length - 3) more();
  }, [last, ids.length, more]);
  const at = shown === null ? -1 : ids.indexOf(shown);
  useEffect(() => {
    if (at >= 0) rows.scrollToIndex(at, { align: 'auto' });
  }, [at, rows]);
  return (
    <div ref={box} className="conv-rows scroll grow" role="list">
      <div style={{ height: rows.getTotalSize(), position: 'relative' }}>
        {items.map((item) => {
          const id = ids[item.index]!;
          return (
            <div key={item.key} role="listitem" className="conv-place" style={{ transform: `translateY(${item.start}px)`, height: item.size }}>
              <ConversationRow id={id} isShown={id === shown} fallback={fallbacks?.get(id)} />
            </div>
          );
        })}
      </div>
    </div>
  );
}
