import { expect, it } from 'vitest';
import { inboxIdFor } from './inboxId';

it.each([
  ['Official Shop', [], 'official-shop'],
  ['官方商城', [], 'wechat'],
  ['官方商城', ['wechat', 'wechat-2'], 'wechat-3'],
  ['Café №1', [], 'cafe-no1'],
])('%s becomes an id', (name, taken, id) => expect(inboxIdFor(name, 'wechat', taken)).toBe(id));
