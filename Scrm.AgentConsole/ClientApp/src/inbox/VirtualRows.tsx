import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useRef } from 'react';
import type { ConversationView } from '../wire/contracts.g';
import type { Choice } from './bulk/useSelection';
import { ConversationRow } from './ConversationRow';

interface Props {
  readonly ids: readonly string[];
  readonly shown: string | null;
  readonly fallbacks: ReadonlyMap<string, ConversationView>;
  readonly choice: Choice;
  /** Called when the end comes near. */
  readonly more: (() => void) | undefined;
}

export const rowHeight = 66;

/** The next page is asked for so many rows before its place comes into sight. */
const ahead = 40;

/** Only the rows in sight exist. */
export function VirtualRows({ ids, shown, fallbacks, choice, more }: Props) {
  const box = useRef<HTMLDivElement>(null);
  const rows = useVirtualizer({ count: ids.length, getScrollElement: () => box.current, estimateSize: () => rowHeight, overscan: 8, getItemKey: (i) => ids[i]!, useFlushSync: false });
  const items = rows.getVirtualItems();
  const last = items.at(-1)?.index ?? 0;
  useEffect(() => {
    if (more && last >= ids.length - ahead) more();
  }, [last, ids.length, more]);
  const at = shown === null ? -1 : ids.indexOf(shown);
  const isShown = at >= 0;
  const place = useRef(at);
  place.current = at;
  useEffect(() => {
    // When another one is opened it comes into sight; that it moves within the list scrolls nobody away.
    if (isShown) rows.scrollToIndex(place.current, { align: 'auto' });
  }, [shown, isShown, rows]);
  const { selection, toggle } = choice;
  return (
    <div ref={box} className={`conv-rows scroll grow${selection.ids.size > 0 ? ' conv-choosing' : ''}`} role="list" data-testid="conversation-rows">
      <div style={{ height: rows.getTotalSize(), position: 'relative' }}>
        {items.map((item) => {
          const id = ids[item.index]!;
          return (
            <div key={item.key} role="listitem" className="conv-place" style={{ transform: `translateY(${item.start}px)`, height: item.size }}>
              <ConversationRow id={id} isShown={id === shown} isChosen={selection.ids.has(id)} toggle={toggle} fallback={fallbacks.get(id)} />
            </div>
          );
        })}
      </div>
    </div>
  );
}
