import { QueryClientProvider, useQuery } from '@tanstack/react-query';
import { ThemeProvider } from '../theme/ThemeProvider';
import { queryClient } from '../query/queryClient';
import { keys } from '../query/keys';
import type { Hub } from '../live/hub';
import { api } from '../wire/api';
import { Refusal } from '../wire/refusal';
import { Booting } from '../ui/Booting';
import { Rescue } from '../ui/Rescue';
import { SignedIn } from './SignedIn';
import { SignIn } from './SignIn';

function Gate({ connect }: { readonly connect: () => Hub }) {
  const session = useQuery({ queryKey: keys.session, queryFn: api.session, staleTime: Infinity });
  if (session.data) return <SignedIn key={session.data.agentId} me={session.data} connect={connect} />;
  const isSignedOut = session.error instanceof Refusal && session.error.code === 'signedOut';
  return isSignedOut ? <SignIn /> : <Booting error={session.error} retry={() => void session.refetch()} />;
}

export function Application({ connect }: { readonly connect: () => Hub }) {
  return (
    <QueryClientProvider client={queryClient}>
      <ThemeProvider>
        <Rescue><Gate connect={connect} /></Rescue>
      </ThemeProvider>
    </QueryClientProvider>
  );
}
