import type { Hub } from '../live/hub';
import type { AgentEvents, ResumeView } from '../wire/contracts.g';

type Invoked = readonly [command: string, ...args: unknown[]];

/** The hub's side, played by the test: what was asked of it, what it answers, what it tells, and when its line breaks. */
export class FakeServer {
  readonly invoked: Invoked[] = [];
  readonly answers = new Map<string, (...args: never[]) => unknown>();
  isUp = true;
  resume: ResumeView = { cursor: '1', isSnapshot: true, conversations: [], messages: [], presence: [], queue: { teams: [] } };
  opened = 0;
  given = 0;
  readonly #held = new Map<string, () => Promise<never>>();
  #listeners = new Map<string, (...args: never[]) => void>();
  #closed: () => void = () => undefined;

  readonly connect = (): Hub => ({
    start: () => {
      if (!this.isUp) return Promise.reject(new Error('no line'));
      this.opened++;
      return Promise.resolve();
    },
    stop: () => {
      this.given++;
      return Promise.resolve();
    },
    invoke: (command, ...args) => {
      if (!this.isUp) return Promise.reject(new Error('Invocation canceled due to the underlying connection being closed.'));
      this.invoked.push([command, ...args]);
      const held = this.#held.get(command);
      if (held) return held();
      if (command === 'Resume') return Promise.resolve(this.resume as never);
      return Promise.resolve().then(() => this.answers.get(command)?.(...(args as unknown as never[])) as never);
    },
    on: (event, listener) => void this.#listeners.set(event, listener as never),
    onClose: (listener) => { this.#closed = listener; },
  });

  tell<K extends keyof AgentEvents>(event: K, ...args: AgentEvents[K]): void {
    this.#listeners.get(event)?.(...(args as unknown as never[]));
  }

  /** Commands of this name are answered by somebody else for now; null: as always. */
  hold(command: string, answer: (() => Promise<never>) | null): void {
    if (answer) this.#held.set(command, answer);
    else this.#held.delete(command);
  }

  /** The server ends the line that was opened last. */
  breakLine(): void {
    this.isUp = false;
    this.#closed();
  }

  asked(command: string): readonly Invoked[] {
    return this.invoked.filter(([name]) => name === command);
  }
}
