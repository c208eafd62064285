import type { KeyBinding } from '../keys/keymap';
import { intentOf } from './composerKeys';

const presses = [
  ['Enter', {}], ['Shift+Enter', { shiftKey: true }], ['Ctrl+Enter', { ctrlKey: true }], ['Ctrl+Shift+Enter', { ctrlKey: true, shiftKey: true }],
] as const;

const texts = { send: 'keys.send', sendAndResolve: 'keys.sendResolve', none: 'keys.newline' } as const;
const plain = { key: 'Enter', keyCode: 13, isComposing: false, shiftKey: false, ctrlKey: false, metaKey: false, altKey: false };

/** What the field does with Enter, asked of the rule that decides it, and the signs that open lists. */
export function fieldKeys(enterSends: boolean, isNote: boolean): readonly KeyBinding[] {
  const enters = presses
    .map(([key, modifiers]) => ({ keys: [key], text: texts[intentOf({ ...plain, ...modifiers }, enterSends)] }))
    .filter((one) => one.text !== 'keys.newline' || one.keys[0] === (enterSends ? 'Shift+Enter' : 'Enter'));
  return [...enters, isNote ? { keys: ['@'], text: 'keys.mention' } : { keys: ['/'], text: 'keys.canned' }];
}
