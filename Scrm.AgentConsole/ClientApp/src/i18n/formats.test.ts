import { expect, it } from 'vitest';
import { dateFormat } from './formats';

it('a format is made once for each language', () => {
  const noon = Date.parse('2026-06-01T12:00:00Z');
  const year = { year: 'numeric' } as const;
  expect(dateFormat(year, 'en')).toBe(dateFormat(year, 'en'));
  expect(dateFormat(year, 'zh-CN')).not.toBe(dateFormat(year, 'en'));
  expect([dateFormat(year, 'en').format(noon), dateFormat(year, 'zh-CN').format(noon)]).toEqual(['2026', '2026年']);
});
