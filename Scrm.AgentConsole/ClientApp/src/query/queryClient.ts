import { QueryClient } from '@tanstack/react-query';
import { Refusal } from '../wire/refusal';

/** The one cache of what was read over HTTP. Only what may work the second time is tried again. */
export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 30_000,
      retry: (count, error) => count < 2 && error instanceof Refusal && error.isTransient,
      refetchOnWindowFocus: false,
    },
    mutations: { retry: false },
  },
});
