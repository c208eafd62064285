import { useQuery } from '@tanstack/react-query';
import { keys } from '../../query/keys';
import { api } from '../../wire/api';
import type { SavedViewView } from '../../wire/contracts.g';

const none: readonly SavedViewView[] = [];

/** One's own views in order, then what others share. */
export function useSavedViews(): { readonly views: readonly SavedViewView[]; readonly isLoading: boolean } {
  const { data, isLoading } = useQuery({ queryKey: keys.views, queryFn: api.views, staleTime: 60_000 });
  return { views: data ?? none, isLoading };
}
