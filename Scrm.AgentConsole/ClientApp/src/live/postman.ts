import type { MessageView } from '../wire/contracts.g';
import { refusalOfHub } from '../wire/refusal';
import type { Hub } from './hub';
import { due, enqueue, mark, remove, type Outbox, type Unsent } from './outbox';
import type { Store } from './store';

/** Sends what waits in the outbox, in order per conversation, each once stored however often it is tried. */
export class Postman {
  /** The last line of our own per conversation: it is no answer of somebody else. */
  readonly #ownSeq = new Map<string, number>();
  readonly #own = new Set<string>();

  constructor(
    private readonly outbox: Store<Outbox>,
    private readonly hub: () => Hub | null,
    private readonly stored: (message: MessageView) => void,
  ) {}

  /** True for a line that was sent from this page. */
  isOwn(clientMessageId: string | null | undefined): boolean {
    return clientMessageId != null && this.#own.has(clientMessageId);
  }

  add(unsent: Unsent): void {
    this.#own.add(unsent.clientMessageId);
    const hub = this.hub();
    if (hub && due(enqueue(this.outbox.get(), unsent)).includes(unsent)) void this.#send(hub, unsent);
    else this.outbox.update((all) => enqueue(all, unsent));
  }

  retry(clientMessageId: string): void {
    this.outbox.update((all) => mark(all, clientMessageId, { state: 'waiting', refusal: undefined }));
    this.run();
  }

  /** Sends one that was refused because somebody answered meanwhile. */
  sendAnyway(clientMessageId: string): void {
    this.outbox.update((all) => all.map((u) => (u.clientMessageId === clientMessageId ? { ...u, content: { ...u.content, seenSeq: null } } : u)));
    this.retry(clientMessageId);
  }

  drop(clientMessageId: string): void {
    this.outbox.update((all) => remove(all, clientMessageId));
    this.run();
  }

  /** True once it is stored, false when it was refused. */
  settled(clientMessageId: string): Promise<boolean> {
    return new Promise((resolve) => {
      const look = (): void => {
        const unsent = this.outbox.get().find((u) => u.clientMessageId === clientMessageId);
        if (unsent && unsent.state !== 'refused') return;
        stop();
        resolve(!unsent);
      };
      const stop = this.outbox.subscribe(look);
      look();
    });
  }

  /** Called when something was added, something ended, or the line is back. */
  run(): void {
    const hub = this.hub();
    if (!hub) return;
    for (const unsent of due(this.outbox.get())) void this.#send(hub, unsent);
  }

  async #send(hub: Hub, unsent: Unsent): Promise<void> {
    const { clientMessageId, conversationId } = unsent;
    // The line is told first: it writes as soon as this code ends, when the outbox is kept, and before anything is drawn.
    const answer = unsent.kind === 'note'
      ? hub.invoke('Note', conversationId, clientMessageId, unsent.content.text ?? '', unsent.mentions)
      : hub.invoke('Reply', conversationId, clientMessageId, this.#asSeen(unsent));
    this.outbox.update((all) => mark(enqueue(all, unsent), clientMessageId, { state: 'sending' }));
    try {
      const message = await answer;
      if (message) this.#ownSeq.set(conversationId, message.seq);
      this.stored(message);
      this.outbox.update((all) => remove(all, clientMessageId));
    } catch (error) {
      const refusal = refusalOfHub(error);
      this.outbox.update((all) =>
        mark(all, clientMessageId, refusal.isTransient
          ? { state: 'waiting' }
          : { state: 'refused', refusal: { code: refusal.code, detail: refusal.detail } }));
      if (refusal.isTransient) return;
    }
    this.run();
  }

  /** What we sent ourselves since was seen too. */
  #asSeen({ content, conversationId }: Unsent): Unsent['content'] {
    return content.seenSeq == null ? content : { ...content, seenSeq: Math.max(content.seenSeq, this.#ownSeq.get(conversationId) ?? 0) };
  }
}
