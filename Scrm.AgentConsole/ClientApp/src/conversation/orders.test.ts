import { expect, it } from 'vitest';
import type { OrderView } from '../wire/contracts.g';
import { namedIn } from './orders';

const order = (externalId: string): OrderView => ({
  id: externalId, externalId, amountMinor: '100', refundedMinor: '0', netMinor: '100', currency: 'CNY', amount: '1.00', status: 'paid', at: '2026-03-02T08:00:00Z', items: [],
});

it('an order is named by its whole number', () => {
  const all = [order('SO-20260301'), order('SO-2026'), order('12')];
  expect(namedIn('订单SO-20260301还没到', all).map((o) => o.id)).toEqual(['SO-20260301']);
  expect(namedIn('SO-202603011 和 12', all)).toEqual([]);
});
