import type { Hub } from '../live/hub';
import type { AgentEvents, ConversationView, MessageView } from '../wire/contracts.g';
import { agents } from './directory';
import { conversations, messages } from './world';

type Listener = (...args: never[]) => void;
const listeners = new Map<keyof AgentEvents, Listener>();
let closed: () => void = () => undefined;
let isDown = false;

/** For trying out the offline banner from the browser's console. */
Object.assign(window, { mockLine: (up: boolean) => { isDown = !up; if (isDown) closed(); } });

export function tell<K extends keyof AgentEvents>(event: K, ...args: AgentEvents[K]): void {
  (listeners.get(event) as ((...a: AgentEvents[K]) => void) | undefined)?.(...args);
}

export function change(id: string, over: Partial<ConversationView>): ConversationView {
  const next = { ...conversations.get(id)!, ...over };
  const view = { ...next, version: next.version + 1, updatedAt: new Date().toISOString() };
  conversations.set(id, view);
  setTimeout(() => tell('ConversationChanged', view), 30);
  return view;
}

export function append(id: string, over: Partial<MessageView>): MessageView {
  const all = messages.get(id)!;
  const seq = all.length + 1;
  const message: MessageView = { id: `${id}-m${seq}`, conversationId: id, conversationVersion: 1000 + seq, seq, direction: 'in', author: { kind: 'contact' }, type: 'text', at: new Date().toISOString(), mentions: [], ...over };
  all.push(message);
  change(id, { lastSeq: seq, lastMessage: { seq, direction: message.direction, type: message.type, text: message.text, at: message.at } });
  tell('MessageAppended', message);
  return message;
}

function deliver(message: MessageView): void {
  (['sent', 'delivered', 'read'] as const).forEach((delivery, i) => setTimeout(() => {
    const all = messages.get(message.conversationId)!;
    const next = { ...all[message.seq - 1]!, delivery, conversationVersion: message.conversationVersion + i + 1 };
    all[message.seq - 1] = next;
    tell('MessageChanged', next);
  }, 600 * (i + 1)));
}

const author = { kind: 'agent', id: 'lin', name: '林晓' } as const;
const noticed = (id: string, kind: string, detail: string | null, over: Partial<ConversationView>): ConversationView => {
  append(id, { direction: 'system', author: { kind: 'system' }, notice: { kind, agentId: 'lin', detail }, text: '' });
  return change(id, over);
};

const commands: Record<string, (...args: never[]) => unknown> = {
  Resume: () => ({
    cursor: '1', isSnapshot: true, conversations: [...conversations.values()].filter((c) => c.status !== 'resolved'), messages: [],
    presence: agents.slice(0, 3).map((a, i) => ({ agentId: a.id, displayName: a.displayName, status: (['online', 'online', 'busy'] as const)[i]!, at: new Date().toISOString() })), queue: { teams: [{ teamId: 'after', waiting: 3, oldestSince: null }] },
  }),
  SetPresence: (status: never) => tell('PresenceChanged', { agentId: 'lin', displayName: '林晓', status, at: new Date().toISOString() }),
  Watch: (id: string) => { if (conversations.get(id)?.unread) change(id, { unread: 0 }); if (id === 'c1') setTimeout(() => tell('TypingChanged', { conversationId: 'c1', isTyping: true }), 1500); },
  Claim: (id: string) => noticed(id, 'claimed', null, { owner: { kind: 'agent', agentId: 'lin' }, waitingSince: null }),
  TakeOver: (id: string) => noticed(id, 'takenOver', null, { owner: { kind: 'agent', agentId: 'lin' }, status: 'open' }),
  Resolve: (id: string, input: { reason: string }) => noticed(id, 'resolved', input.reason, { status: 'resolved', resolution: input.reason }),
  Reopen: (id: string) => noticed(id, 'reopened', null, { status: 'open', snoozedUntil: null, owner: { kind: 'agent', agentId: 'lin' } }),
  Snooze: (id: string, until: string) => noticed(id, 'snoozed', until, { status: 'snoozed', snoozedUntil: until }),
  Transfer: (id: string, target: { agentId?: string; teamId?: string }) => noticed(id, 'transferred', target.agentId ?? target.teamId ?? null, { owner: target.agentId ? { kind: 'agent', agentId: target.agentId } : { kind: 'queue' } }),
  Note: (id: string, clientMessageId: string, text: string, mentions: string[]) => append(id, { direction: 'note', author, clientMessageId, text, mentions }),
  Reply: (id: string, clientMessageId: string, content: { type: MessageView['type']; text?: string | null }) => {
    if (content.text?.includes('拒绝')) throw new Error('HubException: {"code":"windowClosed","message":"x","detail":"windowExpired"}');
    const message = append(id, { direction: 'out', author, clientMessageId, type: content.type, text: content.text, delivery: 'pending' });
    change(id, { waitingSince: null });
    deliver(message);
    setTimeout(() => tell('TypingChanged', { conversationId: id, isTyping: true }), 2500);
    setTimeout(() => append(id, { text: '好的，明白了，谢谢！' }), 5500);
    return message;
  },
};

export function mockHub(): Hub {
  return {
    start: () => (isDown ? Promise.reject(new Error('down')) : Promise.resolve()),
    stop: () => Promise.resolve(),
    invoke: async (command, ...args) => {
      await new Promise((done) => setTimeout(done, 120));
      if (isDown) throw new Error('Invocation canceled due to the underlying connection being closed.');
      return commands[command]?.(...(args as unknown as never[])) as never;
    },
    on: (event, listener) => void listeners.set(event, listener as unknown as Listener),
    onClose: (listener) => { closed = listener; },
  };
}
