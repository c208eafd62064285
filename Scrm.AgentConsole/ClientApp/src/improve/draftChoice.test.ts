import { describe, expect, it } from 'vitest';
import { draftInput, firstChoice } from './draftChoice';

describe('a draft to try', () => {
  it('names all drafts by naming none of them', () => {
    expect(draftInput({ ...firstChoice, which: 'all' })).toEqual({});
  });

  it('names chosen drafts, or explicitly none', () => {
    expect(draftInput({ ...firstChoice, which: 'some', ids: ['a'] })).toEqual({ articleIds: ['a'] });
    expect(draftInput({ ...firstChoice, ids: ['a'] })).toEqual({ articleIds: [] });
  });

  it('takes thresholds only where they were filled in', () => {
    expect(draftInput({ ...firstChoice, answerFrom: 0, missesToHandoff: 3 })).toEqual({ articleIds: [], answerFrom: 0, missesToHandoff: 3 });
  });
});
