import type { Unsent } from '../live/outbox';
import { typeOf } from './attachments';
import type { Picked } from './useAttachments';

export interface Written {
  readonly conversationId: string;
  readonly text: string;
  readonly isNote: boolean;
  readonly mentions: readonly string[];
  readonly picked: readonly Picked[];
}

/** What is to be sent, in order: attachments first, one message each, then the words. */
export function outgoing(written: Written, at: string, newId: () => string): readonly Unsent[] {
  const base = { conversationId: written.conversationId, kind: written.isNote ? 'note' : 'reply', at, state: 'waiting' } as const;
  const files = written.isNote ? [] : written.picked.filter((one) => one.stored !== null);
  const text = written.text.trim();
  return [
    ...files.map((one): Unsent => ({
      ...base, clientMessageId: newId(), mentions: [], content: { type: typeOf(one.stored!.contentType), attachmentId: one.stored!.id },
    })),
    ...(text.length > 0 ? [{ ...base, clientMessageId: newId(), mentions: written.mentions, content: { type: 'text', text } } satisfies Unsent] : []),
  ];
}
