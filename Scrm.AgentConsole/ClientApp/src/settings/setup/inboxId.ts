import type { InboxView } from '../../wire/contracts.g';

/** An id from a name: letters, digits and dashes; a name without any gets the channel's and a number that is free. */
export function inboxIdFor(name: string, channel: string, taken: readonly string[]): string {
  const plain = name.normalize('NFKD').toLowerCase().replace(/[^a-z0-9]+/g, '-').replace(/^-+|-+$/g, '').slice(0, 30);
  const base = plain.length >= 2 ? plain : channel;
  if (!taken.includes(base)) return base;
  let number = 2;
  while (taken.includes(`${base}-${number}`)) number++;
  return `${base}-${number}`;
}

/** Ids that are taken, with the region's word before them and without: a new one gets it only when it is saved. */
export const takenIds = (inboxes: readonly Pick<InboxView, 'id' | 'region'>[]): readonly string[] =>
  inboxes.flatMap((one) => (one.region ? [one.id, one.id.slice(one.region.length + 1)] : [one.id]));
