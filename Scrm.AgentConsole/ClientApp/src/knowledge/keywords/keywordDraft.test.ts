import { describe, expect, it } from 'vitest';
import type { AnswerRuleView } from '../../wire/contracts.g';
import { draftOf, inputOf, movedPlaces, problemIn } from './keywordDraft';

const rule = (part: Partial<AnswerRuleView>): AnswerRuleView => ({ id: 'r', keywords: ['地址'], whole: false, handoff: false, enabled: true, version: 3, ...part });

describe('a keyword answer', () => {
  it('comes back as it was', () => {
    const stored = rule({ answer: { type: 'text', text: '杭州' }, inboxId: 'demo' });
    expect(inputOf(draftOf(stored))).toEqual({ id: 'r', keywords: ['地址'], whole: false, answer: { type: 'text', text: '杭州' }, formId: null, handoff: false, teamId: null, inboxId: 'demo', enabled: true, version: 3 });
  });

  it('keeps no team without a handoff and no form without one', () => {
    const draft = { ...draftOf(rule({ handoff: true, teamId: 'a', formId: null })), does: 'answer' as const, formId: 'f' };
    expect(inputOf(draft)).toMatchObject({ handoff: false, teamId: null, formId: null });
  });

  it('may be silent only where a form or people speak', () => {
    const silent = draftOf(rule({}));
    expect(problemIn(silent)).toBe('empty');
    expect(problemIn({ ...silent, does: 'handoff' })).toBeNull();
    expect(problemIn({ ...silent, does: 'form' })).toBe('form');
    expect(problemIn({ ...silent, does: 'form', formId: 'f' })).toBeNull();
    expect(problemIn(draftOf(null))).toBe('keywords');
    expect(inputOf({ ...silent, does: 'handoff' }).answer).toBeNull();
  });

  it('moves by one place and not beyond the ends', () => {
    const rules = ['a', 'b', 'c'].map((id) => rule({ id }));
    expect(movedPlaces(rules, 0, 1)?.map((one) => one.id)).toEqual(['b', 'a', 'c']);
    expect(movedPlaces(rules, 0, -1)).toBeNull();
    expect(movedPlaces(rules, 2, 1)).toBeNull();
  });
});
