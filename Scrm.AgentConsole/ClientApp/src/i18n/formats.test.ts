import { expect, it } from 'vitest';
import { dateFormat } from './formats';

it('a format is made once for each language', () => {
  const year = { year: 'numeric' } as const;
  expect(dateFormat(year, 'en')).toBe(dateFormat(year, 'en'));
  expect(dateFormat(year, 'zh-CN')).not.toBe(dateFormat(year, 'en'));
  expect([dateFormat(year, 'en').format(0), dateFormat(year, 'zh-CN').format(0)]).toEqual(['1970', '1970年']);
});
