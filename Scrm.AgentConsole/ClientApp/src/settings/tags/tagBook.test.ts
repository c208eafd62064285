import { describe, expect, it } from 'vitest';
import type { Tag, TagBook } from '../../wire/contracts.g';
import { clash, foundRules, linesOf, moved, pieces, tagsOf, targetsOf } from './tagBook';
import { isRuleSource, ruleSources } from './ruleSources';

const tag = (id: string, over: Partial<Tag> = {}): Tag =>
  ({ id, dimensionId: 'interest', name: id, scope: 'contact', synonyms: [], setBy: 'agents', carryOver: 'stay', archived: false, version: 1, ...over });

const book: TagBook = {
  revision: 1,
  dimensions: [],
  tags: [tag('露营', { nameEn: 'Camping', synonyms: ['野营'] }), tag('徒步', { archived: true }), tag('登山', { mergedInto: '徒步' }), tag('滑雪'), tag('退货', { scope: 'conversation', dimensionId: 'need' })],
  rules: [
    { id: 'r1', version: 1, tagId: '露营', source: 'words', patterns: ['帐篷'], confidence: 0.8, enabled: true, targetPrecision: 0.8 },
    { id: 'r2', version: 1, tagId: '滑雪', source: 'menu', patterns: ['SKI*'], confidence: 0.8, enabled: true, targetPrecision: 0.8, note: '冬季菜单' },
  ],
};

describe('order', () => {
  it('one moves a step, and not beyond an end', () => {
    expect(moved(['a', 'b', 'c'], 'b', -1)).toEqual(['b', 'a', 'c']);
    expect(moved(['a', 'b', 'c'], 'b', 1)).toEqual(['a', 'c', 'b']);
    expect(moved(['a', 'b'], 'a', -1)).toEqual(['a', 'b']);
    expect(moved(['a', 'b'], 'x', 1)).toEqual(['a', 'b']);
  });
});

describe('words', () => {
  it('a word of another tag of the dimension is found, case and width aside', () => {
    expect(clash(book, null, { dimensionId: 'interest', name: 'ＣＡＭＰＩＮＧ ', synonyms: [] })?.other.id).toBe('露营');
    expect(clash(book, null, { dimensionId: 'interest', name: '新', synonyms: ['野营'] })?.word).toBe('野营');
    expect(clash(book, '露营', { dimensionId: 'interest', name: '露营', synonyms: [] })).toBeNull();
    expect(clash(book, null, { dimensionId: 'need', name: '露营', synonyms: [] })).toBeNull();
    expect(clash(book, null, { dimensionId: 'interest', name: '登山', synonyms: [] })).toBeNull();
  });

  it('one a line, each once', () => {
    expect(linesOf(' a \n\nb\na\n')).toEqual(['a', 'b']);
  });
});

describe('lists', () => {
  it('archived tags come last and merged ones not at all', () => {
    expect(tagsOf(book, 'interest').map((one) => one.id)).toEqual(['露营', '滑雪', '徒步']);
  });

  it('a tag is merged into one of the same scope that is in use', () => {
    expect(targetsOf(book, book.tags[0]!).map((one) => one.id)).toEqual(['滑雪']);
  });

  it('rules are found by pattern, note and tag', () => {
    expect(foundRules(book, '帐').map((one) => one.id)).toEqual(['r1']);
    expect(foundRules(book, '冬季').map((one) => one.id)).toEqual(['r2']);
    expect(foundRules(book, 'camp').map((one) => one.id)).toEqual(['r1']);
    expect(foundRules(book, ' ').length).toBe(2);
  });

  it('staff, files and platforms have no rules', () => {
    expect(['agent', 'import', 'platform', 'learned'].some((source) => isRuleSource(source as never))).toBe(false);
    expect(Object.values(ruleSources).every((examples) => examples.length > 0)).toBe(true);
  });
});

describe('marked words', () => {
  it('a text is cut at its matches', () => {
    expect(pieces('想买帐篷和睡袋', [{ start: 5, length: 2 }, { start: 2, length: 2 }]).map((one) => (one.isMatch ? `[${one.text}]` : one.text)).join('')).toBe('想买[帐篷]和[睡袋]');
  });

  it('matches that overlap or touch are one', () => {
    expect(pieces('abcd', [{ start: 0, length: 2 }, { start: 1, length: 2 }])).toEqual([{ text: 'abc', isMatch: true }, { text: 'd', isMatch: false }]);
    expect(pieces('abcd', [{ start: 0, length: 4 }, { start: 1, length: 1 }])).toEqual([{ text: 'abcd', isMatch: true }]);
    expect(pieces('abcd', [])).toEqual([{ text: 'abcd', isMatch: false }]);
  });
});
