import { createContext, useContext } from 'react';
import type { SessionView } from '../wire/contracts.g';
import type { LiveSession } from './liveSession';

export interface Live {
  readonly session: LiveSession;
  readonly me: SessionView;
}

export const LiveContext = createContext<Live | null>(null);

export function useLiveSession(): Live {
  const live = useContext(LiveContext);
  if (!live) throw new Error('Only inside the signed-in part of the application');
  return live;
}

export const useMe = (): SessionView => useLiveSession().me;
