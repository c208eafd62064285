import { expect, it } from 'vitest';
import { markedIn } from './marked';

const words = (text: string, q: string): readonly string[] => markedIn(text, q).map(({ from, to }) => text.slice(from, to));

it.each([
  ['我要退款，退款', '退款', ['退款', '退款']],
  ['发票什么时候开', '时候 发票', ['发票', '时候']],
  ['See ORDER-4711', 'order', ['ORDER']],
  ['ＶＩＰ会员', 'vip', ['ＶＩＰ']],
  ['退款', '发票', []],
  ['退款', '  ', []],
  ['aaa', 'aa a', ['aa', 'a']],
])('in %s the words %s are marked', (text, q, expected) => expect(words(text, q)).toEqual(expected));
