import type { Api } from '../wire/api';
import { agentEvents, type AgentCommands, type ConversationView, type PresenceStatus, type SessionView } from '../wire/contracts.g';
import { Refusal, offline, refusalOfHub } from '../wire/refusal';
import { isAhead } from './cursor';
import { perFrame } from './frame';
import type { Hub } from './hub';
import { LineKeeper } from './line';
import { lineSettled } from './lineSettled';
import { Loader } from './loader';
import { withConversation, withMessage, withResume } from './merge';
import type { Outbox } from './outbox';
import { readOutbox, writeOutbox } from './outboxStorage';
import { Postman } from './postman';
import { reduce, type LiveEvent } from './reduce';
import { nothingYet, type LiveState } from './state';
import { Store } from './store';

export interface LiveParts {
  readonly me: SessionView;
  readonly api: Api;
  readonly connect: () => Hub;
  readonly storage: Storage;
  readonly now: () => number;
  readonly random: () => number;
  readonly signedOut: () => void;
}

type ConversationCommand = { [K in keyof AgentCommands]: AgentCommands[K]['result'] extends { owner: unknown } ? K : never }[keyof AgentCommands];

/** Everything live of one signed-in agent: the line, the state it feeds, and the commands. */
export class LiveSession {
  readonly state = new Store<LiveState>(nothingYet);
  readonly outbox: Store<Outbox>;
  readonly loader: Loader;
  readonly postman: Postman;
  readonly #line: LineKeeper;
  readonly #watched = new Set<string>();
  #waiting: LiveEvent[] = [];
  #resuming: { readonly hub: Hub; readonly done: Promise<void> } | null = null;
  #presence: PresenceStatus = 'online';
  #reason: string | null = null;

  constructor(private readonly parts: LiveParts) {
    this.outbox = new Store(readOutbox(parts.storage, parts.me.agentId));
    this.outbox.subscribe(() => writeOutbox(parts.storage, parts.me.agentId, this.outbox.get()));
    this.loader = new Loader(this.state, parts.api);
    this.postman = new Postman(this.outbox, () => this.#hubOnline(), (message) => this.state.update((s) => withMessage(s, message)));
    this.#line = new LineKeeper(
      { connect: () => this.#connect(), arrived: (hub) => this.#arrived(hub), lost: () => this.#lost(), moving: () => this.#moving(), mayRetry: () => this.#mayRetry() },
      parts.random,
    );
  }

  start(): void {
    this.#line.start();
  }

  stop(): void {
    this.#line.stop();
  }

  readonly retryNow = (): void => this.#line.retryNow();

  /** Opens a conversation on screen: its lines are kept complete until it is left. */
  async open(id: string): Promise<void> {
    this.#watched.add(id);
    void this.#hubOnline()?.invoke('Watch', id).catch(() => undefined);
    await this.loader.open(id);
    this.loader.fill();
  }

  leave(id: string): void {
    this.#watched.delete(id);
    void this.#hubOnline()?.invoke('Unwatch', id).catch(() => undefined);
  }

  /** A command that answers with the conversation; its answer is shown at once. */
  async command<K extends ConversationCommand>(command: K, ...args: AgentCommands[K]['args']): Promise<void> {
    const view = await this.#invoke(command, ...args);
    this.state.update((state) => withConversation(state, view));
    this.loader.fill();
  }

  async setPresence(status: PresenceStatus, reason: string | null = null): Promise<void> {
    this.#presence = status;
    this.#reason = reason;
    await this.#invoke('SetStatus', status, reason);
  }

  /** A supervisor's word to the owner. */
  async whisper(id: string, text: string): Promise<void> {
    const message = await this.#invoke('Whisper', id, crypto.randomUUID(), text);
    this.state.update((state) => withMessage(state, message));
  }

  /** Takes a reply back that has not left; refused when it has. */
  async takeBack(id: string, messageId: string): Promise<void> {
    const message = await this.#invoke('TakeBack', id, messageId);
    this.state.update((state) => withMessage(state, message));
  }

  typing(id: string, isTyping: boolean): void {
    void this.#hubOnline()?.invoke('Typing', id, isTyping).catch(() => undefined);
  }

  async #invoke<K extends keyof AgentCommands>(command: K, ...args: AgentCommands[K]['args']): Promise<AgentCommands[K]['result']> {
    if (this.state.get().line.phase === 'connecting') await lineSettled(this.state);
    const hub = this.#hubOnline();
    if (!hub) throw offline();
    try {
      return await hub.invoke(command, ...args);
    } catch (error) {
      throw refusalOfHub(error);
    }
  }

  #hubOnline(): Hub | null {
    return this.state.get().line.phase === 'online' ? this.#line.hub : null;
  }

  #connect(): Hub {
    const hub = this.parts.connect();
    const planned = perFrame(() => this.#flush());
    for (const name of agentEvents) {
      hub.on(name, (...args) => {
        this.#waiting.push({ name, args } as LiveEvent);
        planned();
      });
    }
    return hub;
  }

  /** Applies what arrived since the last frame in one step. */
  #flush(): void {
    const events = this.#waiting;
    this.#waiting = [];
    const before = this.state.get().conversations;
    this.state.update((state) => events.reduce((s, event) => reduce(s, event, this.parts.now()), state));
    this.loader.fill();
    this.#read(before);
    const moving = events.find((event) => event.name === 'Moving');
    if (moving) this.#line.moveAfter(moving.args[0].afterMilliseconds);
    const head = events.findLast((event) => event.name === 'Head');
    if (head && isAhead(head.args[0].cursor, this.state.get().cursor)) void this.#resume().catch(() => undefined);
    if (head) this.postman.run();
  }

  /** What arrives in a conversation that is open on a visible screen is read: the server is told again. */
  #read(before: ReadonlyMap<string, ConversationView>): void {
    if (document.visibilityState !== 'visible') return;
    for (const id of this.#watched) {
      const unread = this.state.get().conversations.get(id)?.unread ?? 0;
      if (unread > (before.get(id)?.unread ?? 0)) void this.#hubOnline()?.invoke('Watch', id).catch(() => undefined);
    }
  }

  async #arrived(hub: Hub): Promise<void> {
    await this.#resume();
    this.state.update((state) => ({ ...state, line: { phase: 'online' } }));
    void hub.invoke('SetStatus', this.#presence, this.#reason).catch(() => undefined);
    for (const id of this.#watched) {
      void hub.invoke('Watch', id).catch(() => undefined);
      void this.loader.open(id).catch(() => undefined);
    }
    this.postman.run();
  }

  #resume(): Promise<void> {
    const hub = this.#line.hub;
    if (!hub) return Promise.resolve();
    if (this.#resuming?.hub === hub) return this.#resuming.done;
    // A new line listens only once it was resumed itself, whatever the old one is still answering.
    const done = hub.invoke('Resume', this.state.get().cursor).then((resume) => {
      this.state.update((state) => withResume(state, resume, this.#watched));
      this.loader.fill();
    }).finally(() => {
      if (this.#resuming?.done === done) this.#resuming = null;
    });
    this.#resuming = { hub, done };
    return done;
  }

  #lost(): void {
    this.state.update((state) =>
      state.line.phase === 'offline' ? state : { ...state, viewers: new Map(), line: { phase: 'offline', since: this.parts.now() } });
  }

  #moving(): void {
    this.state.update((state) => (state.line.phase === 'online' ? { ...state, line: { phase: 'connecting' } } : state));
  }

  async #mayRetry(): Promise<boolean> {
    try {
      await this.parts.api.session();
      return true;
    } catch (error) {
      const isSignedOut = error instanceof Refusal && error.code === 'signedOut';
      if (isSignedOut) this.parts.signedOut();
      return !isSignedOut;
    }
  }
}
