/** Every key of the cache; what changes something names here what became old. */
export const keys = {
  session: ['session'] as const,
  agents: ['agents'] as const,
  teams: ['teams'] as const,
  inboxes: ['inboxes'] as const,
  tagBook: ['tags'] as const,
  knowledge: ['knowledge'] as const,
  list: (filter: object) => ['conversations', filter] as const,
  contact: (id: string) => ['contact', id] as const,
  contactTags: (id: string) => ['contact', id, 'tags'] as const,
  persona: (id: string) => ['contact', id, 'persona'] as const,
  observations: (id: string, assignment: string) => ['contact', id, 'observations', assignment] as const,
  personaSettings: ['settings', 'persona'] as const,
  timeline: (id: string) => ['contact', id, 'timeline'] as const,
  history: (id: string) => ['contact', id, 'history'] as const,
  conversationTags: (id: string) => ['conversation', id, 'tags'] as const,
  search: (q: string) => ['search', q] as const,
};
