import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useMe } from '../live/liveContext';
import { keys } from '../query/keys';
import { api } from '../wire/api';
import type { ComposerSettingsView } from '../wire/contracts.g';
import { keepSettings, keptSettings } from './keptSettings';

const usual: ComposerSettingsView = { enterSends: true, undoSeconds: 0 };

/** How the reader likes to write, on every device of his. Until the server has said so it is as this device knew it last: no key does another thing just after loading. */
export function useComposerSettings(): readonly [ComposerSettingsView, (next: ComposerSettingsView) => Promise<unknown>] {
  const cache = useQueryClient();
  const { agentId } = useMe();
  const keep = (settings: ComposerSettingsView): ComposerSettingsView => keepSettings(localStorage, agentId, settings);
  const { data } = useQuery({
    queryKey: keys.composerSettings, queryFn: async () => keep(await api.composerSettings()), staleTime: Infinity,
    placeholderData: () => keptSettings(localStorage, agentId),
  });
  const save = async (next: ComposerSettingsView): Promise<unknown> => cache.setQueryData(keys.composerSettings, keep(await api.saveComposerSettings(next)));
  return [data ?? usual, save];
}
