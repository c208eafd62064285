/** True where a letter is text: shortcuts without a modifier stay silent there. */
export function isTypingPlace(target: EventTarget | null): boolean {
  return target instanceof HTMLElement
    && (target.isContentEditable || ['INPUT', 'TEXTAREA', 'SELECT'].includes(target.tagName) || target.closest('[role="dialog"], dialog') !== null);
}

/** True while something lies over the page that Esc closes first. */
export const isOverlaid = (): boolean => document.querySelector(
  '.ant-popover:not(.ant-popover-hidden), .ant-dropdown:not(.ant-dropdown-hidden), dialog[open], .ant-modal-wrap, .ant-drawer-open, .bulk-bar') !== null;
