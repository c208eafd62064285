import type { AlertView, ConversationView, MessageView, PresenceView, QueueView } from '../wire/contracts.g';

/** Lines of one conversation: ascending by seq, each seq once. */
export interface Transcript {
  readonly items: readonly MessageView[];
  /** The first line ever is among the items. */
  readonly fromStart: boolean;
  /** Holes the server was asked about and has nothing for. */
  readonly settled: ReadonlySet<string>;
}

export interface Typist {
  /** Null: the customer. */
  readonly agentId: string | null;
  readonly until: number;
}

export type Line =
  | { readonly phase: 'connecting' }
  | { readonly phase: 'online' }
  | { readonly phase: 'offline'; readonly since: number };

/** What the console knows of the moment; never changed in place. */
export interface LiveState {
  readonly line: Line;
  readonly cursor: string | null;
  /** A snapshot arrived: lists may be believed, an empty one included. */
  readonly isReady: boolean;
  /** Every unresolved conversation the reader may see is here; otherwise lists are asked of the server. */
  readonly isWhole: boolean;
  /** How many snapshots arrived: after another one, what the server listed before may be old. */
  readonly snapshots: number;
  readonly conversations: ReadonlyMap<string, ConversationView>;
  readonly transcripts: ReadonlyMap<string, Transcript>;
  readonly presence: ReadonlyMap<string, PresenceView>;
  readonly queue: QueueView;
  readonly typing: ReadonlyMap<string, Typist>;
  /** Agents who look at a conversation, as the server last said. */
  readonly viewers: ReadonlyMap<string, readonly string[]>;
  /** Calls to look at a conversation, the newest last; the first is number 0. */
  readonly alerts: readonly AlertView[];
}

export const nothingYet: LiveState = {
  line: { phase: 'connecting' },
  cursor: null,
  isReady: false,
  isWhole: false,
  snapshots: 0,
  conversations: new Map(),
  transcripts: new Map(),
  presence: new Map(),
  queue: { teams: [] },
  typing: new Map(),
  viewers: new Map(),
  alerts: [],
};
