export interface Press {
  readonly key: string;
  readonly keyCode: number;
  readonly isComposing: boolean;
  readonly shiftKey: boolean;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
}

/** What Enter means: nothing while an input method composes (229 is what browsers give for a key the method took). */
export function intentOf(press: Press): 'send' | 'sendAndResolve' | 'none' {
  if (press.key !== 'Enter' || press.isComposing || press.keyCode === 229 || press.shiftKey || press.altKey) return 'none';
  return press.ctrlKey || press.metaKey ? 'sendAndResolve' : 'send';
}
