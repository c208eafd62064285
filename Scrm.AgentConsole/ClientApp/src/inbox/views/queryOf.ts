import type { ConversationQuery } from '../../wire/api';
import type { ConversationOrder, ViewFilter } from '../../wire/contracts.g';

const list = (items: readonly string[] | null | undefined): string => (items ?? []).join(',');

/** A view's filter as the list's address says it; what is not set is left out. */
export function queryOf(filter: ViewFilter, order: ConversationOrder): ConversationQuery {
  const all = {
    status: list(filter.statuses), assignee: filter.assignee ?? '', owner: filter.owner ?? '', mentions: filter.mentions ? 'true' : '',
    channel: list(filter.channels), inbox: list(filter.inboxes), team: list(filter.teams), tag: list(filter.tags), language: list(filter.languages),
    priority: filter.priority ?? '', wait: filter.waitMinutes ?? '', q: filter.text ?? '', sort: order,
  };
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== '')) as ConversationQuery;
}
