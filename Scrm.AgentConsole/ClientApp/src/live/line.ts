import { backoff } from './backoff';
import type { Hub } from './hub';

export interface LineOwner {
  /** A new hub, with all listeners on it. */
  readonly connect: () => Hub;
  /** Runs on every (re)connect; a failure counts as no connection. */
  readonly arrived: (hub: Hub) => Promise<void>;
  readonly lost: () => void;
  /** The line is down because the server leaves, as it said it would: no reason to worry anybody yet. */
  readonly moving: () => void;
  /** False: do not try again (signed out). */
  readonly mayRetry: () => Promise<boolean>;
}

/** What was asked of the old server is answered within this time after the new one has taken over. */
const lingering = 1_000;

/** A move that takes longer than this, once the old line is gone, is no move any more. */
const movePatience = 15_000;

/** Keeps a hub connected: tries again with growing, jittered pauses, at once when the network comes back, and moves when its server leaves. */
export class LineKeeper {
  #hub: Hub | null = null;
  #attempt = 0;
  #timer: ReturnType<typeof setTimeout> | null = null;
  #patience: ReturnType<typeof setTimeout> | null = null;
  #isMoving = false;
  #isStopped = false;
  #isTrying = false;

  constructor(private readonly owner: LineOwner, private readonly random: () => number) {}

  get hub(): Hub | null {
    return this.#hub;
  }

  start(): void {
    this.#isStopped = false;
    window.addEventListener('online', this.retryNow);
    void this.#try();
  }

  stop(): void {
    this.#isStopped = true;
    window.removeEventListener('online', this.retryNow);
    if (this.#timer) clearTimeout(this.#timer);
    this.#settled();
    const hub = this.#hub;
    this.#hub = null;
    void hub?.stop();
  }

  readonly retryNow = (): void => {
    if (this.#hub || this.#isStopped) return;
    if (this.#timer) clearTimeout(this.#timer);
    void this.#try();
  };

  /** The server leaves: after so long another line is opened, and only when that one stands is this one given up. */
  moveAfter(milliseconds: number): void {
    if (this.#isMoving || this.#isStopped || !this.#hub) return;
    this.#isMoving = true;
    this.#plan(milliseconds);
  }

  async #try(): Promise<void> {
    if (this.#isTrying || this.#isStopped) return;
    this.#isTrying = true;
    const hub = this.owner.connect();
    hub.onClose(() => this.#closed(hub));
    try {
      await hub.start();
      if (this.#isStopped) throw new Error('Stopped meanwhile');
      const old = this.#hub;
      this.#hub = hub;
      if (old) setTimeout(() => void old.stop().catch(() => undefined), lingering);
      await this.owner.arrived(hub);
      this.#attempt = 0;
      if (this.#timer) clearTimeout(this.#timer);
      this.#settled();
    } catch {
      if (this.#hub === hub) this.#hub = null;
      await hub.stop().catch(() => undefined);
      if (this.#isStopped) return;
      if (!this.#hub) this.#lost();
      if (await this.owner.mayRetry()) this.#plan(this.#pause());
    } finally {
      this.#isTrying = false;
    }
  }

  #closed(hub: Hub): void {
    if (this.#hub !== hub || this.#isStopped) return;
    this.#hub = null;
    this.#lost();
    this.#plan(this.#pause());
  }

  #lost(): void {
    if (!this.#isMoving) return this.owner.lost();
    this.owner.moving();
    this.#patience ??= setTimeout(() => {
      this.#settled();
      this.owner.lost();
    }, movePatience);
  }

  /** The move is over, well or badly. */
  #settled(): void {
    this.#isMoving = false;
    if (this.#patience) clearTimeout(this.#patience);
    this.#patience = null;
  }

  #pause(): number {
    return backoff(this.#attempt++, this.random());
  }

  #plan(milliseconds: number): void {
    if (this.#timer) clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#try(), milliseconds);
  }
}
