import { QueryCache, QueryClient } from '@tanstack/react-query';
import { Refusal } from '../wire/refusal';
import { keys } from './keys';

const isSignedOut = (error: unknown): boolean => error instanceof Refusal && error.code === 'signedOut';

/** The one cache of what was read over HTTP. Only what may work the second time is tried again. */
export const queryClient = new QueryClient({
  queryCache: new QueryCache({ onError: (error, query) => { if (query.queryKey[0] !== keys.session[0]) noticeSignedOut(error); } }),
  defaultOptions: {
    queries: {
      staleTime: 30_000,
      retry: (count, error) => count < 2 && error instanceof Refusal && error.isTransient,
      refetchOnWindowFocus: false,
    },
  },
});

/** Whoever is told that nobody is signed in asks again who is: the answer brings the sign-in page. */
export function noticeSignedOut(error: unknown): void {
  if (isSignedOut(error)) void queryClient.resetQueries({ queryKey: keys.session });
}
