import { expect, it } from 'vitest';
import { initials } from './initials';

it.each([
  ['退款进度', 'tkjd'], ['发票', 'fp'], ['物流查询', 'wlcx'], ['您好请稍等', 'nhqsd'], ['欧洲安装', 'ozaz'], ['VIP客户', 'vipkh'], ['保修 30 天', 'bx 30 t'],
])('%s is typed %s', (text, typed) => {
  expect(initials(text)).toBe(typed);
});
