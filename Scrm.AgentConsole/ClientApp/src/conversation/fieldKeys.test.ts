import { expect, it } from 'vitest';
import { fieldKeys } from './fieldKeys';

const told = (enterSends: boolean, isNote = false): Readonly<Record<string, string>> => Object.fromEntries(fieldKeys(enterSends, isNote).map((one) => [one.keys[0], one.text]));

it('the keys of the field are told as they are chosen', () => {
  expect(told(true)).toEqual({ Enter: 'keys.send', 'Shift+Enter': 'keys.newline', 'Ctrl+Enter': 'keys.sendResolve', '/': 'keys.canned' });
  expect(told(false)).toEqual({ Enter: 'keys.newline', 'Ctrl+Enter': 'keys.send', 'Ctrl+Shift+Enter': 'keys.sendResolve', '/': 'keys.canned' });
});

it('a note calls colleagues instead of prepared replies', () => expect(told(true, true)).toHaveProperty('@', 'keys.mention'));
