import { expect, it } from 'vitest';
import { companyDay } from './companyDay';

it('a day begins at the company\'s midnight, wherever the reader sits', () => {
  const evening = Date.parse('2026-02-28T16:30:00Z');
  expect(companyDay('Asia/Shanghai', evening)).toBe('2026-03-01');
  expect(companyDay('Asia/Shanghai', evening, 1)).toBe('2026-02-28');
  expect(companyDay('America/New_York', evening, 29)).toBe('2026-01-30');
});

it('a zone that the browser does not know is no end of the page', () => {
  expect(companyDay('Nowhere/At_All', Date.parse('2026-02-28T12:00:00Z'))).toMatch(/^2026-0[23]-\d\d$/);
});
