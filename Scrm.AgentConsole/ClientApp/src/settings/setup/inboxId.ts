/** An id from a name: letters, digits and dashes; a name without any gets the channel's and a number that is free. */
export function inboxIdFor(name: string, channel: string, taken: readonly string[]): string {
  const plain = name.normalize('NFKD').toLowerCase().replace(/[^a-z0-9]+/g, '-').replace(/^-+|-+$/g, '').slice(0, 30);
  const base = plain.length >= 2 ? plain : channel;
  if (!taken.includes(base)) return base;
  let number = 2;
  while (taken.includes(`${base}-${number}`)) number++;
  return `${base}-${number}`;
}
