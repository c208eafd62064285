import { expect, it } from 'vitest';
import { noNarrowing } from './narrowing';
import { readPlace, writePlace, type Place } from './place';

const full: Place = {
  view: 'queue', q: '退款 & 发票', order: 'waiting',
  narrowing: { channels: ['wechat', 'line'], inboxes: ['demo'], teams: ['after'], tags: ['投诉'], languages: ['han'], priority: 5, wait: 30 },
};

it('an address says everything that is shown, and comes back as it was', () => {
  expect(readPlace(writePlace(full))).toEqual(full);
  expect(readPlace('')).toEqual({ view: 'mine', narrowing: noNarrowing, order: null, q: '' });
  expect(writePlace(readPlace(''))).toBe('');
});

it('a saved view is shown as saved until somebody narrows it, also to nothing', () => {
  expect(readPlace('?view=v1').narrowing).toBeNull();
  expect(writePlace({ view: 'v1', narrowing: null, order: null, q: '' })).toBe('?view=v1');
  const cleared: Place = { view: 'v1', narrowing: noNarrowing, order: null, q: '' };
  expect(readPlace(writePlace(cleared))).toEqual(cleared);
});

it('what an address cannot mean is left out', () => {
  expect(readPlace('?sort=best&priority=high&wait=-1&channel=,,')).toEqual({ view: 'mine', narrowing: noNarrowing, order: null, q: '' });
});
