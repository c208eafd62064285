import { describe, expect, it } from 'vitest';
import { asKind, blankAnswer, formOf, formProblem, inputOf, isSame, problemOf } from './articleForm';

const filled = { ...formOf(null), question: ' 怎么退货 ', similar: '退货\n\n 我想退 ', answer: { type: 'text' as const, text: ' 七天内可退 ' } };

describe('an article being written', () => {
  it('is sent tidied, with what empties a part told as empty', () => {
    const input = inputOf(filled, 'draft', 3, ' 改词 ');
    expect(input).toMatchObject({ question: '怎么退货', similar: ['退货', '我想退'], answer: { text: '七天内可退' }, status: 'draft', version: 3, changeNote: '改词', ownerId: '', category: '', validity: { from: null, until: null } });
  });

  it('says what is missing', () => {
    expect(formProblem(formOf(null))).toBe('question');
    expect(formProblem(filled)).toBeNull();
    expect(formProblem({ ...filled, from: '2026-05-02', until: '2026-05-01' })).toBe('days');
    expect(formProblem({ ...filled, answers: { wechat: blankAnswer('image') } })).toBe('picture');
  });

  it('knows a card from an address that opens nothing', () => {
    expect(problemOf({ type: 'link', link: { url: 'javascript:alert(1)', title: 'x' } })).toBe('card');
    expect(problemOf({ type: 'link', link: { url: 'https://example.com', title: 'x' } })).toBeNull();
    expect(problemOf({ type: 'menu', text: '选', choices: [{ id: '1', label: ' ' }] })).toBe('menu');
  });

  it('keeps its words where the new kind has some', () => {
    expect(asKind(filled.answer, 'menu').text).toBe(' 七天内可退 ');
    expect(asKind(filled.answer, 'image')).toEqual({ type: 'image' });
  });

  it('is changed when anything in it is', () => {
    expect(isSame(filled, { ...filled })).toBe(true);
    expect(isSame(filled, { ...filled, tags: ['a'] })).toBe(false);
  });
});
