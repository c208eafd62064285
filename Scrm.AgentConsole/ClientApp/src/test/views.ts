import type { ConversationView, MessageView } from '../wire/contracts.g';

const at = '2026-03-02T08:00:00Z';

export const conversation = (over: Partial<ConversationView> = {}): ConversationView => ({
  id: 'c1', inboxId: 'demo', channel: 'wechat', contactId: 'p1', contactName: '李娜', status: 'open', owner: { kind: 'queue' },
  priority: 0, tags: [], version: 1, lastSeq: 0, unread: 0, createdAt: at, updatedAt: at, ...over,
});

export const message = (seq: number, over: Partial<MessageView> = {}): MessageView => ({
  id: `m${seq}`, conversationId: 'c1', conversationVersion: seq, seq, direction: 'in', author: { kind: 'contact' }, type: 'text',
  text: `第 ${seq} 句`, at, mentions: [], ...over,
});
