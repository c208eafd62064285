import { useQuery, useQueryClient } from '@tanstack/react-query';
import { keys } from '../query/keys';
import { useAction } from '../ui/useAction';
import { api } from '../wire/api';
import type { MergesView } from '../wire/contracts.g';

interface Merges {
  readonly view: MergesView | undefined;
  readonly isBusy: boolean;
  readonly merge: (otherId: string) => Promise<boolean>;
  readonly undo: (mergeId: string) => Promise<boolean>;
  readonly dismiss: (otherId: string) => Promise<boolean>;
  readonly suggestAgain: (otherId: string) => Promise<boolean>;
}

/** Who may be the same person, and what is done about it; afterwards all that is known of people is read again. */
export function useMerges(contactId: string): Merges {
  const cache = useQueryClient();
  const { run, isBusy } = useAction();
  const { data: view } = useQuery({ queryKey: keys.merges(contactId), queryFn: () => api.merges(contactId) });
  const then = async (work: () => Promise<unknown>): Promise<boolean> => {
    const isDone = await run(work);
    await Promise.all([cache.invalidateQueries({ queryKey: ['contact'] }), cache.invalidateQueries({ queryKey: ['conversations'] })]);
    return isDone;
  };
  return {
    view, isBusy,
    merge: (otherId) => then(() => api.mergeContacts(contactId, { contactId: otherId })),
    undo: (mergeId) => then(() => api.undoMerge(mergeId)),
    dismiss: (otherId) => then(() => api.dismissMerge(contactId, otherId)),
    suggestAgain: (otherId) => then(() => api.undoDismissal(contactId, otherId)),
  };
}
