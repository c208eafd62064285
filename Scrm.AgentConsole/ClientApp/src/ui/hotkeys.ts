import { useEffect, useRef } from 'react';

/** True where a letter is text: shortcuts without a modifier stay silent there. */
export function isTypingPlace(target: EventTarget | null): boolean {
  return target instanceof HTMLElement
    && (target.isContentEditable || ['INPUT', 'TEXTAREA', 'SELECT'].includes(target.tagName) || target.closest('[role="dialog"], dialog') !== null);
}

/** True while something lies over the page that Esc closes first. */
export const isOverlaid = (): boolean => document.querySelector(
  '.ant-popover:not(.ant-popover-hidden), .ant-dropdown:not(.ant-dropdown-hidden), dialog[open], .ant-modal-wrap, .bulk-bar') !== null;

/** Single letters as shortcuts, while nobody types. */
export function useHotkeys(keys: Readonly<Record<string, () => unknown>>): void {
  const latest = useRef(keys);
  latest.current = keys;
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing || isTypingPlace(event.target)) return;
      const action = latest.current[event.key.length === 1 ? event.key.toLowerCase() : event.key];
      if (!action) return;
      event.preventDefault();
      action();
    };
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  }, []);
}
