import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { FakeServer } from '../test/fakeHub';
import { conversation, message } from '../test/views';
import type { Api } from '../wire/api';
import type { MessageView } from '../wire/contracts.g';
import { Refusal } from '../wire/refusal';
import { LiveSession } from './liveSession';
import type { Unsent } from './outbox';

const me = { agentId: 'lin', userName: 'lin', displayName: '林晓', role: 'agent', teamIds: [], capacity: 5, timeZone: 'Asia/Shanghai' } as const;
const reply: Unsent = { clientMessageId: 'k1', conversationId: 'c1', kind: 'reply', content: { type: 'text', text: '您好' }, mentions: [], at: '2026-03-02T08:00:00Z', state: 'waiting' };

let server: FakeServer;
let stored: MessageView[];
let session: LiveSession;
const signedOut = vi.fn();
const whoAmI = vi.fn();
const frame = () => vi.advanceTimersByTimeAsync(50);
const whileReconnecting = () => vi.advanceTimersByTimeAsync(60_000);

beforeEach(async () => {
  vi.useFakeTimers();
  server = new FakeServer();
  stored = [message(1), message(2)];
  whoAmI.mockReset().mockResolvedValue(me);
  signedOut.mockReset();
  server.resume = { ...server.resume, conversations: [conversation({ lastSeq: 2 })] };
  server.answers.set('Reply', (_: string, id: string) => message(3, { direction: 'out', clientMessageId: id }));
  const api = {
    session: whoAmI,
    conversation: () => Promise.resolve(conversation({ lastSeq: stored.length })),
    messages: (_: string, page: { after?: number; limit?: number }) =>
      Promise.resolve({ items: page.after === undefined ? stored.slice(-2) : stored.filter((m) => m.seq > page.after!), cursor: null }),
  } as unknown as Api;
  session = new LiveSession({ me, api, connect: server.connect, storage: localStorage, now: Date.now, random: () => 0.5, signedOut });
  session.start();
  await frame();
});

afterEach(() => {
  session.stop();
  vi.useRealTimers();
});

const seqs = () => session.state.get().transcripts.get('c1')?.items.map((m) => m.seq);

it('what was written offline is sent once, with its id, when the line is back', async () => {
  server.breakLine();
  session.postman.add(reply);
  await frame();
  expect(session.state.get().line.phase).toBe('offline');
  expect(session.outbox.get()).toHaveLength(1);
  server.isUp = true;
  await whileReconnecting();
  expect(server.asked('Reply')).toEqual([['Reply', 'c1', 'k1', reply.content]]);
  expect(session.outbox.get()).toEqual([]);
  expect(localStorage.getItem('scrm.outbox.lin')).toBeNull();
});

it('a reply whose answer was lost with the line is sent again under the same id', async () => {
  server.answers.set('Reply', () => { throw new Error('WebSocket closed with status code: 1006'); });
  session.postman.add(reply);
  await frame();
  server.answers.set('Reply', (_: string, id: string) => message(3, { clientMessageId: id }));
  server.breakLine();
  server.isUp = true;
  await whileReconnecting();
  expect(server.asked('Reply').map(([, , id]) => id)).toEqual(['k1', 'k1']);
  expect(session.outbox.get()).toEqual([]);
});

it('a refused reply stays with its reason and is not sent again by itself', async () => {
  server.answers.set('Reply', () => { throw new Error('HubException: {"code":"windowClosed","message":"","detail":"quotaSpent"}'); });
  session.postman.add(reply);
  await frame();
  await whileReconnecting();
  expect(session.outbox.get()[0]).toMatchObject({ state: 'refused', refusal: { code: 'windowClosed', detail: 'quotaSpent' } });
  expect(server.asked('Reply')).toHaveLength(1);
  expect(await session.postman.settled('k1')).toBe(false);
});

it('comes back with its cursor, and resumes when the head has moved on', async () => {
  expect(server.asked('Resume')).toEqual([['Resume', null]]);
  server.tell('Head', { cursor: '1' });
  await frame();
  expect(server.asked('Resume')).toHaveLength(1);
  server.tell('Head', { cursor: '5' });
  await frame();
  expect(server.asked('Resume').at(-1)).toEqual(['Resume', '1']);
});

it('a line that was missed is read from the API', async () => {
  await session.open('c1');
  stored.push(message(3), message(4));
  server.tell('MessageAppended', message(4));
  await frame();
  expect(seqs()).toEqual([1, 2, 3, 4]);
});

it('many events of one frame are one change', async () => {
  await session.open('c1');
  const heard = vi.fn();
  session.state.subscribe(heard);
  for (let version = 2; version < 200; version++) server.tell('ConversationChanged', conversation({ version, lastSeq: 2 }));
  await frame();
  expect(heard).toHaveBeenCalledTimes(1);
  expect(session.state.get().conversations.get('c1')?.version).toBe(199);
});

it('watches again after coming back', async () => {
  await session.open('c1');
  server.breakLine();
  server.isUp = true;
  await whileReconnecting();
  expect(server.asked('Watch')).toHaveLength(2);
});

it('who is signed out is not tried again', async () => {
  server.breakLine();
  whoAmI.mockRejectedValue(new Refusal('signedOut', ''));
  await whileReconnecting();
  expect(signedOut).toHaveBeenCalledTimes(1);
});

const phases = (): Set<string> => {
  const seen = new Set<string>([session.state.get().line.phase]);
  session.state.subscribe(() => seen.add(session.state.get().line.phase));
  return seen;
};

it('told to move, it opens a line elsewhere before it gives up the one it has, and nobody sees it offline', async () => {
  const seen = phases();
  server.tell('Moving', { afterMilliseconds: 3_000 });
  await vi.advanceTimersByTimeAsync(2_900);
  expect(server.opened).toBe(1);
  await vi.advanceTimersByTimeAsync(300);
  expect([server.opened, server.given]).toEqual([2, 0]);
  expect(server.asked('Resume').at(-1)).toEqual(['Resume', '1']);
  await vi.advanceTimersByTimeAsync(60_000);
  expect([server.opened, server.given]).toEqual([2, 1]);
  expect([...seen]).toEqual(['online']);
});

it('a move that finds nobody at once keeps what was written and shows no banner', async () => {
  const seen = phases();
  server.tell('Moving', { afterMilliseconds: 1_000 });
  await frame();
  server.breakLine();
  session.postman.add(reply);
  await vi.advanceTimersByTimeAsync(6_000);
  server.isUp = true;
  await vi.advanceTimersByTimeAsync(8_000);
  expect(server.asked('Reply')).toEqual([['Reply', 'c1', 'k1', reply.content]]);
  expect(session.state.get().line.phase).toBe('online');
  expect(seen.has('offline')).toBe(false);
});

it('a move that does not succeed is told after a while, and tried on', async () => {
  server.tell('Moving', { afterMilliseconds: 1_000 });
  await frame();
  server.breakLine();
  await vi.advanceTimersByTimeAsync(20_000);
  expect(session.state.get().line.phase).toBe('offline');
  server.isUp = true;
  await whileReconnecting();
  expect(session.state.get().line.phase).toBe('online');
});

it('an answer that the old line still owes is not asked for on it again: the new line is resumed itself', async () => {
  const slow = vi.fn(() => new Promise<never>(() => undefined));
  server.hold('Resume', slow);
  server.tell('Head', { cursor: '5' });
  await frame();
  expect(slow).toHaveBeenCalledTimes(1);
  server.hold('Resume', null);
  server.tell('Moving', { afterMilliseconds: 100 });
  await vi.advanceTimersByTimeAsync(500);
  expect(server.opened).toBe(2);
  expect(session.state.get().line.phase).toBe('online');
  expect(server.asked('Resume').length).toBeGreaterThanOrEqual(3);
});

it('what is done before the first line stands waits for it; without a line one is told', async () => {
  const early = new LiveSession({ me, api: {} as Api, connect: server.connect, storage: localStorage, now: Date.now, random: () => 0.5, signedOut });
  server.answers.set('TakeBack', () => message(2));
  const done = early.takeBack('c1', 'm2');
  early.start();
  await frame();
  await done;
  expect(server.asked('TakeBack')).toEqual([['TakeBack', 'c1', 'm2']]);
  early.stop();

  const alone = new LiveSession({ me, api: {} as Api, connect: server.connect, storage: localStorage, now: Date.now, random: () => 0.5, signedOut });
  const refused = expect(alone.takeBack('c1', 'm2')).rejects.toMatchObject({ code: 'offline' });
  await whileReconnecting();
  await refused;
});
