import { expect, it } from 'vitest';
import { linkify, ownUrl, safeHref } from './linkify';
import { withFaces } from './faces';

it('addresses become links, with Chinese punctuation left outside', () => {
  expect(linkify('看这里https://a.cn/x?y=1，谢谢')).toEqual([
    { text: '看这里' }, { text: 'https://a.cn/x?y=1', href: 'https://a.cn/x?y=1' }, { text: '，谢谢' },
  ]);
  expect(linkify('(http://a.cn/b).').map((piece) => piece.text)).toEqual(['(', 'http://a.cn/b', ').']);
});

it('what is no web address stays text', () => {
  expect(linkify('javascript:alert(1) data:text/html,x')).toEqual([{ text: 'javascript:alert(1) data:text/html,x' }]);
  expect(safeHref('javascript:alert(1)')).toBeNull();
  expect(safeHref('//a.cn')).toBeNull();
});

it('media comes from our own house only', () => {
  expect(ownUrl('/api/attachments/a1')).toBe('/api/attachments/a1');
  expect(ownUrl('https://elsewhere.example/a.png')).toBeNull();
  expect(ownUrl('javascript:alert(1)')).toBeNull();
});

it('names of WeChat faces become faces, other brackets stay', () => {
  expect(withFaces('好的[微笑] [订单]')).toBe('好的🙂 [订单]');
});
