import type { ConversationView, SearchHitView } from '../wire/contracts.g';

export interface Person {
  readonly id: string;
  readonly name: string;
  readonly channel: string | null;
  readonly at: string;
}

/** Each person once, latest first. */
export function peopleOf(conversations: readonly ConversationView[], hits: readonly SearchHitView[]): readonly Person[] {
  const all: Person[] = [
    ...conversations.map((c) => ({ id: c.contactId, name: c.contactName, channel: c.channel, at: c.updatedAt })),
    ...hits.map((hit) => ({ id: hit.contactId, name: hit.contactName, channel: null, at: hit.message.at })),
  ];
  const byId = new Map<string, Person>();
  for (const person of all.sort((a, b) => (a.at < b.at ? -1 : 1))) byId.set(person.id, { ...person, channel: person.channel ?? byId.get(person.id)?.channel ?? null });
  return [...byId.values()].reverse();
}
