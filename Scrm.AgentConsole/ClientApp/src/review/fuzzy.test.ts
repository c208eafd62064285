import { describe, expect, it } from 'vitest';
import { fuzzyFind } from './fuzzy';

const tags = ['露营', '徒步', '退换货', 'Camping', 'Coffee and meals', 'Returns'];
const find = (typed: string) => fuzzyFind(tags, (tag) => [tag], typed);

describe('fuzzy', () => {
  it('finds what begins with the letters before what holds them before what holds them apart', () => {
    expect(find('c')).toEqual(['Camping', 'Coffee and meals']);
    expect(find('换')).toEqual(['退换货']);
    expect(find('退货')).toEqual(['退换货']);
    expect(find('cpg')).toEqual(['Camping']);
  });

  it('finds nothing where a letter is missing, and everything for nothing', () => {
    expect(find('zz')).toEqual([]);
    expect(find(' ')).toEqual(tags);
  });
});
