import { useQueryClient } from '@tanstack/react-query';
import { keys } from '../query/keys';
import { useAction } from '../ui/useAction';
import { api } from '../wire/api';

/** Stops and resumes serving a person. */
export function useBlock(id: string): { readonly block: (reason: string) => Promise<boolean>; readonly unblock: () => Promise<boolean>; readonly isBusy: boolean } {
  const cache = useQueryClient();
  const { run, isBusy } = useAction();
  const then = async (work: () => ReturnType<typeof api.unblock>): Promise<boolean> => {
    const isDone = await run(async () => cache.setQueryData(keys.contact(id), await work()));
    void cache.invalidateQueries({ queryKey: keys.contact(id) });
    return isDone;
  };
  return { block: (reason) => then(() => api.block(id, { reason })), unblock: () => then(() => api.unblock(id)), isBusy };
}
