export interface Press {
  readonly key: string;
  readonly code: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  readonly shiftKey: boolean;
}

const names: Readonly<Record<string, string>> = { ' ': 'Space' };

/** A press as key bindings are written: `J`, `Shift+X`, `Ctrl+Shift+Enter`, `Alt+1`, `?`. A Mac's command key counts as Ctrl. */
export function pressed(press: Press): string {
  // With Alt the sign depends on the keyboard's layout, the place of a digit does not.
  const digit = press.altKey && /^Digit\d$/.test(press.code) ? press.code.slice(5) : null;
  const sign = digit ?? names[press.key] ?? (press.key.length === 1 ? press.key.toUpperCase() : press.key);
  // Signs such as ? are typed with Shift on some keyboards and without on others.
  const isShifted = press.shiftKey && (/^[\p{L}\d]$/u.test(sign) || sign.length > 1);
  return [press.ctrlKey || press.metaKey ? 'Ctrl+' : '', press.altKey ? 'Alt+' : '', isShifted ? 'Shift+' : '', sign].join('');
}
