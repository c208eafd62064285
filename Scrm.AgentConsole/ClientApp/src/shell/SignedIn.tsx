import { useEffect, useMemo } from 'react';
import { LiveContext } from '../live/liveContext';
import { LiveSession } from '../live/liveSession';
import type { Hub } from '../live/hub';
import { keys } from '../query/keys';
import { queryClient } from '../query/queryClient';
import { api } from '../wire/api';
import type { SessionView } from '../wire/contracts.g';
import { Frame } from './Frame';

/** The live session of who is signed in, and all pages in it. */
export function SignedIn({ me, connect }: { readonly me: SessionView; readonly connect: () => Hub }) {
  const session = useMemo(() => new LiveSession({
    me,
    api,
    connect,
    storage: localStorage,
    now: Date.now,
    random: Math.random,
    signedOut: () => void queryClient.resetQueries({ queryKey: keys.session }),
  }), [me, connect]);
  useEffect(() => {
    session.start();
    return () => session.stop();
  }, [session]);
  const live = useMemo(() => ({ session, me }), [session, me]);
  return (
    <LiveContext value={live}>
      <Frame />
    </LiveContext>
  );
}
