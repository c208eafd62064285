import { backoff } from './backoff';
import type { Hub } from './hub';

export interface LineOwner {
  /** A new hub, with all listeners on it. */
  readonly connect: () => Hub;
  /** Runs on every (re)connect; a failure counts as no connection. */
  readonly arrived: (hub: Hub) => Promise<void>;
  readonly lost: () => void;
  /** False: do not try again (signed out). */
  readonly mayRetry: () => Promise<boolean>;
}

/** Keeps a hub connected: tries again with growing, jittered pauses, and at once when the network comes back. */
export class LineKeeper {
  #hub: Hub | null = null;
  #attempt = 0;
  #timer: ReturnType<typeof setTimeout> | null = null;
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
    const hub = this.#hub;
    this.#hub = null;
    void hub?.stop();
  }

  readonly retryNow = (): void => {
    if (this.#hub || this.#isStopped) return;
    if (this.#timer) clearTimeout(this.#timer);
    void this.#try();
  };

  async #try(): Promise<void> {
    if (this.#isTrying || this.#isStopped) return;
    this.#isTrying = true;
    const hub = this.owner.connect();
    hub.onClose(() => this.#closed(hub));
    try {
      await hub.start();
      if (this.#isStopped) throw new Error('Stopped meanwhile');
      this.#hub = hub;
      await this.owner.arrived(hub);
      this.#attempt = 0;
    } catch {
      this.#hub = null;
      await hub.stop().catch(() => undefined);
      if (this.#isStopped) return;
      this.owner.lost();
      if (await this.owner.mayRetry()) this.#plan();
    } finally {
      this.#isTrying = false;
    }
  }

  #closed(hub: Hub): void {
    if (this.#hub !== hub || this.#isStopped) return;
    this.#hub = null;
    this.owner.lost();
    this.#plan();
  }

  #plan(): void {
    if (this.#timer) clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#try(), backoff(this.#attempt++, this.random()));
  }
}
