import { render, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { message } from '../../test/views';
import { language } from '../../i18n/language';
import { MessageBody } from './MessageBody';

const show = (over: Parameters<typeof message>[1]) => {
  language.set('zh-CN');
  return render(<MessageBody message={message(1, { text: null, ...over })} />).container;
};

it('markup in a message is text, not markup', () => {
  const box = show({ text: '<img src=x onerror=alert(1)> https://a.cn' });
  expect(box.querySelector('img')).toBeNull();
  expect(box.textContent).toContain('<img src=x onerror=alert(1)>');
  expect(screen.getByRole('link').getAttribute('rel')).toContain('noopener');
});

it('a picture from elsewhere is not loaded', () => {
  expect(show({ type: 'image', media: { url: 'https://elsewhere.example/a.png' } }).querySelector('img')).toBeNull();
});

it('an attachment on its way says so, a lost one says why', () => {
  expect(show({ type: 'image', media: { url: null } }).textContent).toContain('正在获取');
  expect(show({ type: 'voice', media: { url: null, problem: 'expired' } }).textContent).toContain('没有取到');
});

it('a voice message shows what was recognised', () => {
  const box = show({ type: 'voice', text: '快递到哪了', media: { url: '/api/attachments/a1' } });
  expect(box.querySelector('audio')?.getAttribute('src')).toBe('/api/attachments/a1');
  expect(box.textContent).toContain('快递到哪了');
});

it('a link with a dangerous address is not a link', () => {
  expect(show({ type: 'link', link: { url: 'javascript:alert(1)', title: '点我' } }).querySelector('a')).toBeNull();
});

it('a place is drawn here: nothing is asked of anybody', () => {
  const box = show({ type: 'location', place: { latitude: 31.2, longitude: 121.4, label: '人民广场' } });
  expect(box.querySelector('svg')).not.toBeNull();
  expect(box.querySelector('img')).toBeNull();
  expect(box.textContent).toContain('人民广场');
});

it('a kind this client does not know is shown as such', () => {
  expect(show({ type: 'unknown' }).textContent).toContain('暂不支持显示');
});
