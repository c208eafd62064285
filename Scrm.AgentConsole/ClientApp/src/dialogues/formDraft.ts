import type { Form, FormDraftInput, FormField, FormWords } from '../wire/contracts.g';

export const fieldKinds = ['text', 'pattern', 'date', 'time', 'phone', 'email', 'number', 'choice', 'picture'] as const;

/** A form nobody has saved yet. */
export function newForm(id: string, name: string, question: string, label: string, words: FormWords, language: string): Form {
  return {
    id, name, version: 0, fields: [field('q1', label, question)], startWords: [name], startArticles: [], inboxIds: [], language, words, confirm: true,
    tries: 3, remindMinutes: 0, timeoutMinutes: 30, hook: null, updatedAt: new Date().toISOString(), updatedBy: null, changeNote: null,
  };
}

export const field = (key: string, label: string, question: string): FormField => ({ key, label, question, kind: 'text', optional: false, check: false, choices: [] });

/** The first key of the row q1, q2 … that no question has. */
export function freeKey(fields: readonly FormField[]): string {
  for (let n = fields.length + 1; ; n++) if (!fields.some((f) => f.key === `q${n}`)) return `q${n}`;
}

/** The draft as it is sent. */
export function toInput(form: Form, note: string | null = null): FormDraftInput {
  const { name, fields, version, startWords, startArticles, inboxIds, language, words, confirm, tries, remindMinutes, timeoutMinutes, hook } = form;
  return { name, fields, expectedVersion: version, startWords, startArticles, inboxIds, language, words, confirm, tries, remindMinutes, timeoutMinutes, hook, changeNote: note };
}

/** The list with one item a place up or down. */
export function moved<T>(items: readonly T[], at: number, by: -1 | 1): readonly T[] {
  const to = at + by;
  return to < 0 || to >= items.length ? items : items.toSpliced(at, 1).toSpliced(to, 0, items[at]!);
}
