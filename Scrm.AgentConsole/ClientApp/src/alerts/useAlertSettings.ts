import { useQuery, useQueryClient } from '@tanstack/react-query';
import { keys } from '../query/keys';
import { api } from '../wire/api';
import type { AlertSettings } from '../wire/contracts.g';

const usual: AlertSettings = { notify: false, sound: true, queue: false, quietFrom: null, quietTo: null };

/** How the reader wants to be called, on every device; known: the server has said it, so that one may change a part of it. */
export function useAlertSettings(): readonly [settings: AlertSettings, save: (next: AlertSettings) => Promise<unknown>, isKnown: boolean] {
  const cache = useQueryClient();
  const { data } = useQuery({ queryKey: keys.alertSettings, queryFn: api.alertSettings, staleTime: Infinity });
  const save = async (next: AlertSettings): Promise<unknown> => cache.setQueryData(keys.alertSettings, await api.saveAlertSettings(next));
  return [data ?? usual, save, data !== undefined];
}
