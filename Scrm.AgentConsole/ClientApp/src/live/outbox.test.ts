import { describe, expect, it } from 'vitest';
import { due, enqueue, mark, remove, revive, type Outbox, type Unsent } from './outbox';
import { readOutbox, writeOutbox } from './outboxStorage';

const unsent = (id: string, over: Partial<Unsent> = {}): Unsent => ({
  clientMessageId: id, conversationId: 'c1', kind: 'reply', content: { type: 'text', text: id }, mentions: [], at: '2026-03-02T08:00:00Z', state: 'waiting', ...over,
});
const ids = (outbox: Outbox): string[] => outbox.map((u) => u.clientMessageId);

describe('outbox', () => {
  it('takes a reply once', () => {
    expect(ids(enqueue(enqueue([], unsent('a')), unsent('a')))).toEqual(['a']);
  });

  it('sends one at a time per conversation, in order', () => {
    const all = [unsent('a'), unsent('b'), unsent('x', { conversationId: 'c2' })];
    expect(ids(due(all))).toEqual(['a', 'x']);
    expect(ids(due(mark(all, 'a', { state: 'sending' })))).toEqual(['x']);
    expect(ids(due(remove(all, 'a')))).toEqual(['b', 'x']);
  });

  it('a refused reply holds nothing up', () => {
    expect(ids(due([unsent('a', { state: 'refused' }), unsent('b')]))).toEqual(['b']);
  });

  it('survives the page; what was under way waits again', () => {
    writeOutbox(localStorage, 'lin', [unsent('a', { state: 'sending' }), unsent('b', { state: 'refused' })]);
    expect(readOutbox(localStorage, 'lin').map((u) => u.state)).toEqual(['waiting', 'refused']);
    expect(readOutbox(localStorage, 'chen')).toEqual([]);
  });

  it('a broken store is an empty one', () => {
    localStorage.setItem('scrm.outbox.lin', '{');
    expect(readOutbox(localStorage, 'lin')).toEqual([]);
  });

  it('revive leaves refusals alone', () => {
    expect(revive([unsent('a', { state: 'refused' })])[0]?.state).toBe('refused');
  });
});
