import { useEffect, useMemo, useState } from 'react';
import { useKeys } from '../../keys/useKeys';
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
  const mark = (isRange: boolean) => (): unknown => shown !== null && ids.includes(shown) && (choice.toggle(shown, isRange), true);
  useKeys('keys.list', [
    { keys: ['X'], text: 'keys.choose', run: mark(false) },
    { keys: ['Shift+X'], text: 'keys.chooseRange', run: mark(true) },
    // Whatever else Esc closes is closed too.
    { keys: ['Escape'], text: 'keys.chooseNone', run: () => selection.ids.size > 0 && (choice.clear(), true) },
  ]);
  return { selection, ...choice };
}
