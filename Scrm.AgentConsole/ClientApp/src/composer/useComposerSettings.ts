import { useQuery, useQueryClient } from '@tanstack/react-query';
import { keys } from '../query/keys';
import { api } from '../wire/api';
import type { ComposerSettingsView } from '../wire/contracts.g';

const usual: ComposerSettingsView = { enterSends: true, undoSeconds: 0 };

/** How the reader likes to write, on every device of his. */
export function useComposerSettings(): readonly [ComposerSettingsView, (next: ComposerSettingsView) => Promise<unknown>] {
  const cache = useQueryClient();
  const { data } = useQuery({ queryKey: keys.composerSettings, queryFn: api.composerSettings, staleTime: Infinity });
  const save = async (next: ComposerSettingsView): Promise<unknown> => cache.setQueryData(keys.composerSettings, await api.saveComposerSettings(next));
  return [data ?? usual, save];
}
