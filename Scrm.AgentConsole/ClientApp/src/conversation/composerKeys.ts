export interface Press {
  readonly key: string;
  readonly keyCode: number;
  readonly isComposing: boolean;
  readonly shiftKey: boolean;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
}

/** A key that belongs to an input method (229 is what browsers give for one it took). */
export const isComposed = (press: Pick<Press, 'isComposing' | 'keyCode'>): boolean => press.isComposing || press.keyCode === 229;

/** What Enter means: nothing while an input method composes. Where Enter is a new line, Ctrl+Enter sends and Ctrl+Shift+Enter also resolves. */
export function intentOf(press: Press, enterSends = true): 'send' | 'sendAndResolve' | 'none' {
  if (press.key !== 'Enter' || isComposed(press) || press.altKey) return 'none';
  const isCtrl = press.ctrlKey || press.metaKey;
  if (enterSends) return press.shiftKey ? 'none' : isCtrl ? 'sendAndResolve' : 'send';
  return !isCtrl ? 'none' : press.shiftKey ? 'sendAndResolve' : 'send';
}
