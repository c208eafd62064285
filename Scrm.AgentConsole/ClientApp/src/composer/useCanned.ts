import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useMe } from '../live/liveContext';
import { useInboxName } from '../query/directory';
import { keys } from '../query/keys';
import { api } from '../wire/api';
import type { CannedView, ConversationView } from '../wire/contracts.g';
import type { Places } from './fill';

const none: readonly CannedView[] = [];

export const useCanned = (): readonly CannedView[] => useQuery({ queryKey: keys.canned, queryFn: api.canned, staleTime: 5 * 60_000 }).data ?? none;

/** What the places of prepared texts stand for in a conversation. */
export function usePlaces(c: ConversationView): Places {
  const me = useMe();
  const inbox = useInboxName()(c.inboxId);
  return useMemo(() => ({ 'contact.name': c.contactName, 'agent.name': me.displayName, 'inbox.name': inbox, channel: c.channel }),
    [c.contactName, c.channel, me.displayName, inbox]);
}
