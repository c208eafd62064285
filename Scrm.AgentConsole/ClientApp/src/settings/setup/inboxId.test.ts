import { expect, it } from 'vitest';
import { inboxIdFor, takenIds } from './inboxId';

it.each([
  ['Official Shop', [], 'official-shop'],
  ['官方商城', [], 'wechat'],
  ['官方商城', ['wechat', 'wechat-2'], 'wechat-3'],
  ['Café №1', [], 'cafe-no1'],
])('%s becomes an id', (name, taken, id) => expect(inboxIdFor(name, 'wechat', taken)).toBe(id));

it('an id is taken in whatever region it is', () => {
  const taken = takenIds([{ id: 'cn-shop', region: 'cn' }, { id: 'eu-news', region: null }]);
  expect(taken).toEqual(['cn-shop', 'shop', 'eu-news']);
  expect(inboxIdFor('shop', 'wechat', taken)).toBe('shop-2');
});
