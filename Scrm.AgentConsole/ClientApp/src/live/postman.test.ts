import { expect, it, vi } from 'vitest';
import type { MessageView, ReplyContent } from '../wire/contracts.g';
import { Refusal } from '../wire/refusal';
import { message } from '../test/views';
import type { Hub } from './hub';
import type { Outbox, Unsent } from './outbox';
import { Postman } from './postman';
import { Store } from './store';

const reply = (clientMessageId: string, seenSeq: number | null): Unsent => ({
  clientMessageId, conversationId: 'c1', kind: 'reply', content: { type: 'text', text: clientMessageId, seenSeq }, mentions: [], at: '2026-03-02T08:00:00Z', state: 'waiting',
});

function desk(answer: (content: ReplyContent) => MessageView) {
  const outbox = new Store<Outbox>([]);
  const sent: ReplyContent[] = [];
  const hub = { invoke: vi.fn(async (_: string, __: string, ___: string, content: ReplyContent) => { sent.push(content); return answer(content); }) } as unknown as Hub;
  return { outbox, sent, postman: new Postman(outbox, () => hub, () => undefined) };
}

it('what was sent from here just now is no answer of somebody else', async () => {
  let seq = 6;
  const { postman, sent } = desk(() => message(++seq, { direction: 'out' }));
  postman.add(reply('a', 5));
  postman.add(reply('b', 5));
  await postman.settled('b');
  expect(sent.map((content) => content.seenSeq)).toEqual([5, 7]);
  expect([postman.isOwn('a'), postman.isOwn('other'), postman.isOwn(null)]).toEqual([true, false, false]);
});

it('one refused because somebody answered goes when it is wanted all the same', async () => {
  const { postman, outbox, sent } = desk((content) => {
    if (content.seenSeq != null) throw new Refusal('conflict', 'answered', 'answeredMeanwhile');
    return message(9, { direction: 'out' });
  });
  postman.add(reply('a', 5));
  expect(await postman.settled('a')).toBe(false);
  expect(outbox.get()[0]?.refusal).toEqual({ code: 'conflict', detail: 'answeredMeanwhile' });
  postman.sendAnyway('a');
  expect(await postman.settled('a')).toBe(true);
  expect(sent.map((content) => content.seenSeq)).toEqual([5, null]);
});

it('a line is handed over before anything is drawn, and kept before it can leave', async () => {
  const seen: string[] = [];
  const outbox = new Store<Outbox>([]);
  const hub = {
    invoke: vi.fn(() => {
      seen.push('handed over');
      return Promise.resolve().then(() => (seen.push('leaves'), message(1, { direction: 'out' })));
    }),
  } as unknown as Hub;
  outbox.subscribe(() => seen.push(outbox.get().map((one) => one.state).join() || 'gone'));
  const postman = new Postman(outbox, () => hub, () => undefined);
  postman.add(reply('a', null));
  await postman.settled('a');
  expect(seen).toEqual(['handed over', 'sending', 'leaves', 'gone']);
});

it('what cannot leave yet waits behind what is under way', async () => {
  const { postman, outbox, sent } = desk(() => message(1, { direction: 'out' }));
  postman.add(reply('a', null));
  postman.add(reply('b', null));
  expect(outbox.get().map((one) => one.state)).toEqual(['sending', 'waiting']);
  await postman.settled('b');
  expect(sent.map((content) => content.text)).toEqual(['a', 'b']);
});
