import type { ConversationView } from '../wire/contracts.g';

/** A word that changes when somebody may have been called: conversations that call the reader, each with its last line. */
export function callsOf(conversations: Iterable<ConversationView>, agentId: string): string {
  let word = '';
  for (const c of conversations) if (c.mentioned?.includes(agentId)) word += `${c.id}:${c.lastSeq} `;
  return word;
}
