import type { Api } from '../wire/api';
import { withConversation, holes } from './merge';
import type { LiveState } from './state';
import type { Store } from './store';
import { emptyTranscript, settle, withMessages, type Hole } from './transcript';

const page = 50;

/** Reads transcripts over HTTP: the latest page, older pages, and whatever turns out to be missing. */
export class Loader {
  readonly #asked = new Set<string>();

  constructor(
    private readonly state: Store<LiveState>,
    private readonly api: Pick<Api, 'conversation' | 'messages'>,
  ) {}

  /** Conversation and latest lines. */
  async open(id: string): Promise<void> {
    const [conversation, latest] = await Promise.all([this.api.conversation(id), this.api.messages(id, { limit: page })]);
    this.state.update((state) => {
      const before = state.transcripts.get(id) ?? emptyTranscript;
      // Lines that do not touch the fresh page leave a hole, which fill() asks for.
      const next = withMessages({ ...before, fromStart: before.fromStart || latest.items.length < page }, latest.items);
      return withConversation({ ...state, transcripts: new Map(state.transcripts).set(id, next) }, conversation);
    });
  }

  /** One page of older lines; nothing when the first is already here. */
  older(id: string): Promise<void> {
    const first = this.state.get().transcripts.get(id);
    if (!first || first.fromStart || first.items.length === 0) return Promise.resolve();
    return this.#once(`${id}<`, async () => {
      const found = await this.api.messages(id, { before: first.items[0]!.seq, limit: page });
      this.state.update((state) => {
        const now = state.transcripts.get(id) ?? emptyTranscript;
        const next = withMessages({ ...now, fromStart: found.items.length < page }, found.items);
        return { ...state, transcripts: new Map(state.transcripts).set(id, next) };
      });
    });
  }

  /** Asks for every hole in what is loaded. */
  fill(): void {
    for (const { conversationId, hole } of holes(this.state.get())) {
      void this.#once(`${conversationId}>${hole.key}`, () => this.#fillOne(conversationId, hole)).catch(() => {
        // The line is down: the next resume or event asks again.
      });
    }
  }

  async #fillOne(id: string, hole: Hole): Promise<void> {
    const found = await this.api.messages(id, { after: hole.after, limit: page });
    this.state.update((state) => {
      const now = state.transcripts.get(id);
      if (!now) return state;
      const next = settle(withMessages(now, found.items), hole);
      return { ...state, transcripts: new Map(state.transcripts).set(id, next) };
    });
  }

  async #once(key: string, work: () => Promise<void>): Promise<void> {
    if (this.#asked.has(key)) return;
    this.#asked.add(key);
    try {
      await work();
    } finally {
      this.#asked.delete(key);
    }
  }
}
