import { describe, expect, it } from 'vitest';
import type { Tag, TagBook } from '../wire/contracts.g';
import { pickable } from './pickable';

const tag = (id: string, over: Partial<Tag> = {}): Tag =>
  ({ id, dimensionId: 'interest', name: id, scope: 'contact', synonyms: [], setBy: 'agents', carryOver: 'stay', archived: false, version: 1, ...over });

const side = (id: string, archived = false) => ({ id, name: id, nameEn: id, exclusive: false, hue: 0, order: 0, archived, version: 1 });

const book: TagBook = {
  revision: 1,
  dimensions: [side('interest'), side('old', true)],
  tags: [
    tag('露营', { synonyms: ['野营'], description: '常去营地' }), tag('vip', { setBy: 'supervisors' }), tag('auto', { setBy: 'rules' }),
    tag('gone', { archived: true }), tag('merged', { mergedInto: '露营' }), tag('talk', { scope: 'conversation' }), tag('shut', { dimensionId: 'old' }),
  ],
  rules: [],
};

const ids = (...args: Parameters<typeof pickable>): readonly string[] => pickable(...args).flatMap(({ tags }) => tags.map((one) => one.id));

describe('tags to pick', () => {
  it('are in use, of the scope, and of those the role may put', () => {
    expect(ids(book, 'contact', [], 'agent', '')).toEqual(['露营']);
    expect(ids(book, 'contact', [], 'supervisor', '')).toEqual(['露营', 'vip']);
    expect(ids(book, 'contact', ['露营'], 'agent', '')).toEqual([]);
  });

  it('are found by synonyms and descriptions too', () => {
    expect(ids(book, 'contact', [], 'agent', '野营')).toEqual(['露营']);
    expect(ids(book, 'contact', [], 'agent', '营地')).toEqual(['露营']);
    expect(ids(undefined, 'contact', [], 'agent', '')).toEqual([]);
  });
});
