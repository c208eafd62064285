import type { Unsent } from '../live/outbox';
import { typeOf } from './attachments';
import type { Picked } from './useAttachments';

export interface Written {
  readonly conversationId: string;
  readonly text: string;
  readonly isNote: boolean;
  readonly mentions: readonly string[];
  readonly picked: readonly Picked[];
  /** The last line seen when it was begun; null: whatever stands there. */
  readonly seenSeq?: number | null;
  readonly undoSeconds?: number;
}

/** What is to be sent, in order: attachments first, one message each, then the words. */
export function outgoing(written: Written, at: string, newId: () => string): readonly Unsent[] {
  const base = { conversationId: written.conversationId, kind: written.isNote ? 'note' : 'reply', at, state: 'waiting' } as const;
  const guard = written.isNote ? {} : { ...(written.seenSeq != null ? { seenSeq: written.seenSeq } : {}), ...(written.undoSeconds ? { undoSeconds: written.undoSeconds } : {}) };
  const files = written.isNote ? [] : written.picked.filter((one) => one.stored !== null);
  const text = written.text.trim();
  return [
    ...files.map((one): Unsent => ({
      ...base, clientMessageId: newId(), mentions: [], content: { type: typeOf(one.stored!.contentType), attachmentId: one.stored!.id, ...guard },
    })),
    ...(text.length > 0 ? [{ ...base, clientMessageId: newId(), mentions: written.mentions, content: { type: 'text', text, ...guard } } satisfies Unsent] : []),
  ];
}
