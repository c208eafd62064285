import type { ConversationOrder, ConversationStatus, SessionView, ViewFilter } from '../../wire/contracts.g';
import type { HouseView } from './place';

const unresolved: readonly ConversationStatus[] = ['pending', 'open', 'snoozed'];
const underway: readonly ConversationStatus[] = ['pending', 'open'];

/** What a view of the house shows; what is put aside has a view of its own. */
export function houseFilter(view: HouseView, me: Pick<SessionView, 'teamIds'>): ViewFilter {
  switch (view) {
    case 'mine':
      return { statuses: underway, assignee: 'me', mentions: false };
    case 'queue':
      return { statuses: unresolved, owner: 'queue', mentions: false };
    case 'team':
      return { statuses: underway, teams: me.teamIds, mentions: false };
    case 'all':
      return { statuses: underway, mentions: false };
    case 'mentions':
      return { statuses: unresolved, mentions: true };
    case 'snoozed':
      return { statuses: ['snoozed'], mentions: false };
    case 'bot':
      return { statuses: unresolved, owner: 'bot', mentions: false };
    case 'resolved':
      return { statuses: ['resolved'], mentions: false };
  }
}

/** The queue is served by importance; elsewhere what was said last comes first. */
export const houseOrder = (view: string): ConversationOrder => (view === 'queue' ? 'priority' : 'newest');
