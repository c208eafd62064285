import { describe, expect, it } from 'vitest';
import { pickLanguage } from './language';
import { translate, translateIfKnown } from './words';
import { en } from './en';
import { zhCN } from './zh-CN';
import { listTime, shortSpan } from './when';

describe('texts', () => {
  it('both languages have the same keys', () => {
    expect(Object.keys(en).sort()).toEqual(Object.keys(zhCN).sort());
  });

  it('none is empty, and both fill in the same values', () => {
    const values = (text: string): string[] => (text.match(/\{\w+\}/g) ?? []).sort();
    for (const [key, text] of Object.entries(zhCN)) {
      const other = en[key as keyof typeof en];
      expect(text.trim(), key).not.toBe('');
      expect(other.trim(), key).not.toBe('');
      expect(values(other), key).toEqual(values(text));
    }
  });

  it('one is one, and more are many', () => {
    expect([1, 2, 0].map((count) => translate('en', 'inbox.bulk.done', { count }))).toEqual(['1 chat done', '2 chats done', '0 chats done']);
  });

  it('values are filled in, unknown words are told apart', () => {
    expect(translate('zh-CN', 'inbox.unread', { count: 3 })).toBe('3 条未读');
    expect(translateIfKnown('en', 'notice.somethingNew')).toBeNull();
  });
});

describe('language', () => {
  it('is what was chosen, else what the browser asks for', () => {
    expect(pickLanguage('en', 'zh-CN')).toBe('en');
    expect(pickLanguage(null, 'zh-TW')).toBe('zh-CN');
    expect(pickLanguage(null, 'de-DE')).toBe('en');
    expect(pickLanguage('xx', 'zh')).toBe('zh-CN');
  });
});

describe('times', () => {
  it('spans are short', () => {
    expect([5_000, 14 * 60_000, 190 * 60_000, 120 * 60_000, 30 * 3_600_000, 72 * 3_600_000].map(shortSpan)).toEqual(['5s', '14m', '3h10m', '2h', '30h', '3d']);
  });

  it('a list shows the clock today and the day before that', () => {
    const now = new Date(2026, 2, 2, 12).getTime();
    expect(listTime(new Date(2026, 2, 2, 8, 5).getTime(), now, 'zh-CN')).toBe('08:05');
    expect(listTime(new Date(2026, 2, 1, 23).getTime(), now, 'zh-CN')).toBe('昨天');
    expect(listTime(new Date(2026, 1, 3).getTime(), now, 'en')).toBe('2/3');
  });
});
