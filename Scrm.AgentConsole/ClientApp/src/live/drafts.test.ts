import { expect, it } from 'vitest';
import { readDraft, writeDraft } from './drafts';

it('a draft is kept per agent and conversation, and an empty one leaves nothing behind', () => {
  writeDraft(localStorage, 'lin', 'c1', { text: '您好', isNote: true, at: 1 });
  expect(readDraft(localStorage, 'lin', 'c1')).toEqual({ text: '您好', isNote: true, at: 1 });
  expect(readDraft(localStorage, 'chen', 'c1').text).toBe('');
  expect(readDraft(localStorage, 'lin', 'c2').text).toBe('');
  writeDraft(localStorage, 'lin', 'c1', { text: '', isNote: false, at: 2 });
  expect(localStorage.length).toBe(0);
});
