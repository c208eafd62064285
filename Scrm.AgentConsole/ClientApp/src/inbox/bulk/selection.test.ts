import { expect, it } from 'vitest';
import { everything, maxChosen, nothingChosen, still, toggled } from './selection';

const order = ['a', 'b', 'c', 'd', 'e'];
const ids = (selection: { readonly ids: ReadonlySet<string> }): string => [...selection.ids].sort().join('');

it('one is chosen and let go, a range takes all between', () => {
  const one = toggled(nothingChosen, 'b', false, order);
  expect(ids(toggled(one, 'b', false, order))).toBe('');
  expect(ids(toggled(one, 'd', true, order))).toBe('bcd');
  expect(ids(toggled(toggled(nothingChosen, 'd', false, order), 'b', true, order))).toBe('bcd');
  expect(ids(toggled(nothingChosen, 'c', true, order))).toBe('c');
});

it('a range whose beginning has left the list is one choice', () => {
  expect(ids(toggled(toggled(nothingChosen, 'x', false, order), 'c', true, order))).toBe('cx');
});

it('no more than the server takes are chosen', () => {
  const many = Array.from({ length: maxChosen + 50 }, (_, i) => `${i}`);
  expect(everything(many).ids.size).toBe(maxChosen);
  expect(toggled(toggled(nothingChosen, '0', false, many), '249', true, many).ids.size).toBe(maxChosen);
});

it('what leaves the list is not chosen any more', () => {
  const all = everything(order);
  expect(still(all, order)).toBe(all);
  expect(ids(still(all, ['b', 'z']))).toBe('b');
});
