import { expect, it } from 'vitest';
import { stepped, whole, zoomed } from './lightbox';

it('zooms within bounds, and what is whole stands in the middle', () => {
  expect(zoomed(whole, 1).scale).toBeCloseTo(1.25);
  expect(zoomed(whole, 99).scale).toBe(8);
  expect(zoomed(whole, -99).scale).toBe(0.5);
  expect(zoomed({ scale: 2, x: 40, y: 10 }, -99)).toEqual({ scale: 0.5, x: 0, y: 0 });
  expect(zoomed({ scale: 2, x: 40, y: 10 }, 1)).toEqual({ scale: 2.5, x: 50, y: 12.5 });
});

it('the row ends at its ends', () => {
  expect([stepped(0, -1, 3), stepped(0, 1, 3), stepped(2, 1, 3)]).toEqual([0, 1, 2]);
});
