import { useLayoutEffect, useRef } from 'react';
import type { TextKey } from '../i18n/words';
import { Dispatch } from './dispatch';
import { keymap, type KeyBinding, type KeyGroup } from './keymap';

const dispatch = new Dispatch();
const press = (event: KeyboardEvent): void => {
  if (!event.defaultPrevented && dispatch.press(event, keymap.get())) event.preventDefault();
};

/** Keys of a part of the page while it is shown: they work and stand in the sheet, or neither. A part that gives its place to one still loading is not shown. */
export function useKeys(title: TextKey, bindings: readonly KeyBinding[]): void {
  const latest = useRef(bindings);
  latest.current = bindings;
  const shape = JSON.stringify([title, ...bindings.map((one) => [one.keys, one.text, one.inText, one.run !== undefined])]);
  useLayoutEffect(() => {
    const group: KeyGroup = {
      title,
      bindings: latest.current.map((one, i) => (one.run ? { ...one, run: (event) => latest.current[i]?.run?.(event) } : one)),
    };
    if (keymap.get().length === 0) window.addEventListener('keydown', press);
    keymap.update((groups) => [...groups, group]);
    return () => {
      keymap.update((groups) => groups.filter((one) => one !== group));
      if (keymap.get().length === 0) window.removeEventListener('keydown', press);
    };
    // The shape names everything that the sheet shows.
  }, [shape]);
}
