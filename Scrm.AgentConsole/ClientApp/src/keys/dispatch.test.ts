import { expect, it } from 'vitest';
import { Dispatch } from './dispatch';
import { sheetOf, type KeyBinding, type KeyGroup } from './keymap';

const group = (...bindings: readonly KeyBinding[]): KeyGroup => ({ title: 'keys.everywhere', bindings });
const press = (dispatch: Dispatch, groups: readonly KeyGroup[], key: string, more: KeyboardEventInit & { readonly at?: number; readonly on?: Element } = {}): boolean => {
  const event = new KeyboardEvent('keydown', { key, ...more });
  Object.defineProperty(event, 'target', { value: more.on ?? document.body });
  Object.defineProperty(event, 'timeStamp', { value: more.at ?? 0 });
  return dispatch.press(event, groups);
};

function noted(): { readonly said: string[]; readonly say: (word: string, answer?: unknown) => () => unknown } {
  const said: string[] = [];
  return { said, say: (word, answer) => () => { said.push(word); return answer; } };
}

it('the youngest takes a key, and who says no leaves it to the next', () => {
  const { said, say } = noted();
  const groups = [group({ keys: ['C'], text: 'keys.claim', run: say('old') }), group({ keys: ['C'], text: 'keys.claim', run: say('young', false) })];
  expect(press(new Dispatch(), groups, 'c')).toBe(true);
  expect(said).toEqual(['young', 'old']);
});

it('letters stay letters where text is typed, other keys may be for everywhere', () => {
  const { said, say } = noted();
  const groups = [group({ keys: ['C'], text: 'keys.claim', run: say('c') }, { keys: ['Ctrl+K'], text: 'keys.search', inText: true, run: say('find') })];
  const on = document.createElement('textarea');
  expect(press(new Dispatch(), groups, 'c', { on })).toBe(false);
  expect(press(new Dispatch(), groups, 'k', { on, ctrlKey: true })).toBe(true);
  expect(said).toEqual(['find']);
});

it('of two keys the second counts for a moment', () => {
  const { said, say } = noted();
  const groups = [group({ keys: ['G K'], text: 'shell.knowledge', run: say('go') }, { keys: ['K'], text: 'keys.next', run: say('k') })];
  const dispatch = new Dispatch();
  press(dispatch, groups, 'g', { at: 0 });
  press(dispatch, groups, 'k', { at: 800 });
  press(dispatch, groups, 'g', { at: 1_000 });
  press(dispatch, groups, 'k', { at: 3_000 });
  expect(said).toEqual(['go', 'k']);
});

it('what an input method took is nobody’s', () => {
  const { said, say } = noted();
  expect(press(new Dispatch(), [group({ keys: ['C'], text: 'keys.claim', run: say('c') })], 'c', { isComposing: true })).toBe(false);
  expect(said).toEqual([]);
});

it('the sheet has one part a title and each key once, the told ones too', () => {
  const claim: KeyBinding = { keys: ['C'], text: 'keys.claim', run: () => undefined };
  const send: KeyBinding = { keys: ['Enter'], text: 'keys.send' };
  expect(sheetOf([group(claim), { title: 'keys.writing', bindings: [send] }, group(claim)])).toEqual([{ title: 'keys.writing', bindings: [send] }, group(claim)]);
});
