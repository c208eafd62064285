import { expect, it } from 'vitest';
import type { CannedView } from '../wire/contracts.g';
import { cannedAt, findCanned, withCanned } from './cannedSearch';

const canned = (name: string, text: string, uses = 0): CannedView => ({ id: name, name, text, uses, with: 'everybody', isMine: false, mayChange: false, version: 1 });
const all = [canned('退款进度', '已为您登记退款'), canned('发票抬头', '请告诉我抬头'), canned('发货时间', '48 小时内发出', 5), canned('Warranty', 'two years')];
const found = (typed: string): readonly string[] => findCanned(all, typed).map((one) => one.name);

it('finds by the name, by how it is read, and by letters in order', () => {
  expect(found('退款')).toEqual(['退款进度']);
  expect(found('tkjd')).toEqual(['退款进度']);
  expect(found('td')).toEqual(['退款进度']);
  expect(found('warr')).toEqual(['Warranty']);
  expect(found('zzz')).toEqual([]);
});

it('what fits alike is ordered by how often it is taken', () => {
  expect(found('f').slice(0, 2)).toEqual(['发货时间', '发票抬头']);
  expect(found('')[0]).toBe('发货时间');
});

it('finds by the words too, behind names', () => {
  expect(found('登记')).toEqual(['退款进度']);
  expect(found('抬头')).toEqual(['发票抬头']);
});

it('a slash counts where a word may begin', () => {
  expect(cannedAt('/tk')).toBe('tk');
  expect(cannedAt('您好 /')).toBe('');
  expect(cannedAt('1/2')).toBeNull();
  expect(cannedAt('https://a')).toBeNull();
  expect(withCanned('您好 /tk', '已登记，$&')).toBe('您好 已登记，$&');
});
