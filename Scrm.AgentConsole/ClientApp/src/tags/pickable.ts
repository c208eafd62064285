import type { AgentRole, Tag, TagBook, TagDimension, TagScope } from '../wire/contracts.g';

/** True when a colleague of this role may put the tag by hand. */
export const maySet = (tag: Tag, role: AgentRole): boolean => tag.setBy === 'agents' || (tag.setBy === 'supervisors' && role !== 'agent');

/** Tags that may be put here by hand, by dimension, found by name, synonym or description. */
export function pickable(
  book: TagBook | undefined, scope: TagScope, taken: readonly string[], role: AgentRole, text: string,
): readonly { readonly side: TagDimension; readonly tags: readonly Tag[] }[] {
  const wanted = text.trim().toLowerCase();
  const free = (book?.tags ?? []).filter((tag) =>
    tag.scope === scope && !tag.archived && !tag.mergedInto && maySet(tag, role) && !taken.includes(tag.id)
    && [tag.name, tag.nameEn ?? '', tag.description ?? '', ...tag.synonyms].some((word) => word.toLowerCase().includes(wanted)));
  return (book?.dimensions ?? [])
    .filter((side) => !side.archived)
    .map((side) => ({ side, tags: free.filter((tag) => tag.dimensionId === side.id) }))
    .filter(({ tags }) => tags.length > 0);
}
