import { describe, expect, it } from 'vitest';
import { conversation, message } from '../test/views';
import { holes, stillTyping, withConversation, withMessage, withResume, withTyping } from './merge';
import { nothingYet, type LiveState } from './state';
import { emptyTranscript, settle, withMessages } from './transcript';

const loaded = (lastSeq: number, ...seqs: number[]): LiveState => ({
  ...nothingYet,
  conversations: new Map([['c1', conversation({ lastSeq })]]),
  transcripts: new Map([['c1', withMessages(emptyTranscript, seqs.map((seq) => message(seq)))]]),
});

const resume = { cursor: '7', isSnapshot: false, conversations: [], messages: [], presence: [], queue: { teams: [] } };

describe('versions', () => {
  it('an older conversation never overwrites a newer one', () => {
    const newer = withConversation(nothingYet, conversation({ version: 5, contactName: 'new' }));
    expect(withConversation(newer, conversation({ version: 4, contactName: 'old' }))).toBe(newer);
    expect(withConversation(newer, conversation({ version: 6, contactName: 'newest' })).conversations.get('c1')?.contactName).toBe('newest');
  });

  it('a line read with an older conversation version never overwrites a newer one', () => {
    const state = withMessage(loaded(1), message(1, { conversationVersion: 9, delivery: 'delivered' }));
    const late = withMessage(state, message(1, { conversationVersion: 8, delivery: 'sent' }));
    expect(late.transcripts.get('c1')?.items[0]?.delivery).toBe('delivered');
  });

  it('a conversation that went out of sight is forgotten with its lines', () => {
    const gone = withConversation(loaded(1, 1), conversation({ version: 9, gone: true }));
    expect([gone.conversations.size, gone.transcripts.size]).toEqual([0, 0]);
  });

  it('lines stay ordered by seq and appear once', () => {
    const state = [3, 1, 2, 3].reduce((s, seq) => withMessage(s, message(seq)), loaded(3));
    expect(state.transcripts.get('c1')?.items.map((m) => m.seq)).toEqual([1, 2, 3]);
  });

  it('a line of a transcript that is not loaded is left for its opening', () => {
    expect(withMessage(nothingYet, message(1))).toBe(nothingYet);
  });
});

describe('holes', () => {
  it('between two lines is found', () => {
    expect(holes(loaded(5, 1, 2, 5))).toEqual([{ conversationId: 'c1', hole: { after: 2, key: '2-5' } }]);
  });

  it('after the last line is found when the conversation has more', () => {
    expect(holes(loaded(4, 1, 2))[0]?.hole.after).toBe(2);
  });

  it('is not asked for twice, but a new one is', () => {
    const state = loaded(5, 1, 2, 5);
    const settled = settle(state.transcripts.get('c1')!, { after: 2, key: '2-5' });
    expect(holes({ ...state, transcripts: new Map([['c1', settled]]) })).toEqual([]);
    const grown = withMessages(settled, [message(8)]);
    expect(holes({ ...state, transcripts: new Map([['c1', grown]]) })[0]?.hole.after).toBe(5);
  });

  it('none in a complete transcript', () => {
    expect(holes(loaded(3, 1, 2, 3))).toEqual([]);
  });
});

describe('resume', () => {
  it('a snapshot drops what is gone and keeps what is open on screen', () => {
    const state: LiveState = { ...nothingYet, conversations: new Map([['gone', conversation({ id: 'gone' })], ['open', conversation({ id: 'open' })]]) };
    const next = withResume(state, { ...resume, isSnapshot: true, conversations: [conversation({ id: 'fresh' })] }, new Set(['open']));
    expect([...next.conversations.keys()]).toEqual(['open', 'fresh']);
    expect(next.isReady).toBe(true);
  });

  it('changes are added to what is known and the cursor moves', () => {
    const next = withResume(loaded(1, 1), { ...resume, messages: [message(2)], conversations: [conversation({ version: 2, lastSeq: 2 })] }, new Set());
    expect(next.transcripts.get('c1')?.items).toHaveLength(2);
    expect(next.cursor).toBe('7');
  });
});

describe('typing', () => {
  it('ends by itself', () => {
    const state = withTyping(nothingYet, { conversationId: 'c1', isTyping: true }, 1_000);
    expect(stillTyping(state.typing.get('c1'), 2_000)).toBe(true);
    expect(stillTyping(state.typing.get('c1'), 60_000)).toBe(false);
  });
});
