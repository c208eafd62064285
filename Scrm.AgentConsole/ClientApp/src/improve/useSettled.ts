import { useQueryClient } from '@tanstack/react-query';
import { keys } from '../query/keys';
import { useAction } from '../ui/useAction';
import type { BotQuery } from '../wire/api';

/** Does something about a group; groups and articles are read again afterwards. */
export function useSettled(asked: BotQuery): { readonly settle: (work: () => Promise<unknown>) => Promise<boolean>; readonly isBusy: boolean } {
  const cache = useQueryClient();
  const { run, isBusy } = useAction();
  const settle = (work: () => Promise<unknown>) => run(async () => {
    await work();
    await Promise.all([cache.invalidateQueries({ queryKey: keys.clusters(asked) }), cache.invalidateQueries({ queryKey: keys.knowledge })]);
  });
  return { settle, isBusy };
}
