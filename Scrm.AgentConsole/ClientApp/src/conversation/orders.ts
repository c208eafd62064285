import type { OrderView } from '../wire/contracts.g';

const shortest = 5;
const most = 3;

/** Orders whose number stands in a text by itself, at most three. */
export function namedIn(text: string, orders: readonly OrderView[]): readonly OrderView[] {
  const words = new Set(text.match(/[\w-]+/g) ?? []);
  return orders.filter((order) => order.externalId.length >= shortest && words.has(order.externalId)).slice(0, most);
}
