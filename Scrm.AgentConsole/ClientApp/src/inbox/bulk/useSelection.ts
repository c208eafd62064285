import { useEffect, useMemo, useState } from 'react';
import { isTypingPlace } from '../../ui/hotkeys';
import { everything, nothingChosen, still, toggled, type Selection } from './selection';

export interface Choice {
  readonly selection: Selection;
  readonly toggle: (id: string, isRange: boolean) => void;
  readonly all: () => void;
  readonly clear: () => void;
}

/** What is chosen of the list: by mouse, by X on the open conversation (with Shift up to it), let go by Esc. */
export function useSelection(ids: readonly string[], shown: string | null, view: string): Choice {
  const [selection, select] = useState<Selection>(nothingChosen);
  useEffect(() => select(nothingChosen), [view]);
  useEffect(() => select((before) => still(before, ids)), [ids]);
  const choice = useMemo(() => ({
    toggle: (id: string, isRange: boolean) => select((before) => toggled(before, id, isRange, ids)),
    all: () => select(everything(ids)),
    clear: () => select(nothingChosen),
  }), [ids]);
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing || isTypingPlace(event.target)) return;
      if (event.key.toLowerCase() === 'x' && shown !== null && ids.includes(shown)) choice.toggle(shown, event.shiftKey);
      else if (event.key === 'Escape') choice.clear();
      else return;
      event.preventDefault();
    };
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  }, [choice, ids, shown]);
  return { selection, ...choice };
}
