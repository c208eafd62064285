import { expect, it } from 'vitest';
import { quoteOf, withQuote } from './quote';

it('a quote is read as it is written', () => {
  expect(quoteOf(`${withQuote('李娜', '订单\n三天没到')}已经在查`)).toEqual({ who: '李娜', words: '订单 三天没到', rest: '已经在查' });
  expect(withQuote('李娜', '长'.repeat(200)).length).toBeLessThan(180);
});

it('other brackets are no quote', () => {
  expect(quoteOf('「好的」')).toBeNull();
  expect(quoteOf('请看「公告：停运」\n谢谢')).toBeNull();
});
