import type { ConversationView, ViewFilter } from '../../wire/contracts.g';

const anyOf = (wanted: readonly string[] | null | undefined, has: (item: string) => boolean): boolean => !wanted || wanted.length === 0 || wanted.some(has);

/** The server's filter, asked here of what is live; words in a transcript only the server can find. */
export function matches(filter: ViewFilter, c: ConversationView, agentId: string, now: number): boolean {
  const { statuses, assignee, owner, channels, inboxes, teams, tags, languages, priority, waitMinutes } = filter;
  return anyOf(statuses, (status) => status === c.status)
    && (!assignee || (assignee === 'none' ? !c.owner.agentId : c.owner.agentId === (assignee === 'me' ? agentId : assignee)))
    && (!owner || c.owner.kind === owner)
    && (!filter.mentions || (c.mentioned?.includes(agentId) ?? false))
    && anyOf(channels, (channel) => channel === c.channel)
    && anyOf(inboxes, (inbox) => inbox === c.inboxId)
    && anyOf(teams, (team) => team === c.teamId)
    && anyOf(tags, (tag) => c.tags.includes(tag))
    && anyOf(languages, (language) => language === c.language)
    && (priority == null || c.priority >= priority)
    && (waitMinutes == null || (c.waitingSince != null && now - Date.parse(c.waitingSince) >= waitMinutes * 60_000));
}

/** True where everything it asks for can be answered from live conversations that are whole. */
export const isLocal = (filter: ViewFilter): boolean => !filter.text && (filter.statuses ?? []).length > 0 && !filter.statuses!.includes('resolved');
