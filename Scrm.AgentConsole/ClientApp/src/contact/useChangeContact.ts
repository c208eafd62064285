import { useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import { keys } from '../query/keys';
import { useAction } from '../ui/useAction';
import { api } from '../wire/api';
import type { ContactInput } from '../wire/contracts.g';

/** Saves facts of a person; a refusal is shown, and what the server has is shown again. */
export function useChangeContact(id: string): (input: ContactInput) => Promise<boolean> {
  const cache = useQueryClient();
  const { run } = useAction();
  return useCallback(async (input) => {
    const isDone = await run(async () => cache.setQueryData(keys.contact(id), await api.changeContact(id, input)));
    // What was changed tells who may be the same, and stands in the history.
    void cache.invalidateQueries({ queryKey: keys.contact(id), exact: !isDone });
    return isDone;
  }, [cache, id, run]);
}
