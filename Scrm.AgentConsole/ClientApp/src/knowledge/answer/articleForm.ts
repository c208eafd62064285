import type { ArticleAnswer, ArticleAudience, ArticleInput, ArticleStatus, ArticleView } from '../../wire/contracts.g';

export type AnswerKind = 'text' | 'image' | 'link' | 'menu';
export const answerKinds: readonly AnswerKind[] = ['text', 'image', 'link', 'menu'];

/** An article as it is being written. */
export interface ArticleForm {
  readonly question: string;
  readonly similar: string;
  readonly answer: ArticleAnswer;
  readonly answers: Readonly<Record<string, ArticleAnswer>>;
  readonly enabled: boolean;
  readonly from: string;
  readonly until: string;
  readonly audience: ArticleAudience;
  readonly ownerId: string | null;
  readonly category: string | null;
  readonly tags: readonly string[];
  readonly notes: string;
}

const nobody: ArticleAudience = { channels: [], segments: [], tiers: [] };

export function formOf(article: ArticleView | null): ArticleForm {
  return {
    question: article?.question ?? '',
    similar: (article?.similar ?? []).join('\n'),
    answer: article?.answer ?? blankAnswer('text'),
    answers: article?.answers ?? {},
    enabled: article?.enabled ?? true,
    from: article?.validity.from ?? '',
    until: article?.validity.until ?? '',
    audience: article?.audience ?? nobody,
    ownerId: article?.ownerId ?? null,
    category: article?.category ?? null,
    tags: article?.tags ?? [],
    notes: article?.notes ?? '',
  };
}

export function inputOf(form: ArticleForm, status: ArticleStatus, version: number | null, changeNote: string): ArticleInput {
  return {
    question: form.question.trim(),
    similar: form.similar.split('\n').map((line) => line.trim()).filter(Boolean),
    answer: tidy(form.answer),
    answers: Object.fromEntries(Object.entries(form.answers).map(([channel, answer]) => [channel, tidy(answer)])),
    enabled: form.enabled,
    status,
    validity: { from: form.from || null, until: form.until || null },
    audience: form.audience,
    ownerId: form.ownerId ?? '',
    category: form.category ?? '',
    tags: form.tags,
    notes: form.notes.trim(),
    changeNote: changeNote.trim() || null,
    version,
  };
}

export const isSame = (a: ArticleForm, b: ArticleForm): boolean => JSON.stringify(a) === JSON.stringify(b);

export function blankAnswer(kind: AnswerKind): ArticleAnswer {
  switch (kind) {
    case 'link': return { type: 'link', link: { url: '', title: '', description: null, pictureUrl: null } };
    case 'menu': return { type: 'menu', text: '', choices: [{ id: '1', label: '' }, { id: '2', label: '' }] };
    default: return { type: kind };
  }
}

/** Another kind of answer; the words of one that has any go along. */
export function asKind(answer: ArticleAnswer, kind: AnswerKind): ArticleAnswer {
  const blank = blankAnswer(kind);
  return (kind === 'text' || kind === 'menu') && answer.text ? { ...blank, text: answer.text } : blank;
}

/** Why an answer cannot be saved, or null. */
export function problemOf(answer: ArticleAnswer): 'empty' | 'picture' | 'card' | 'menu' | null {
  switch (answer.type) {
    case 'image': return answer.attachmentId ? null : 'picture';
    case 'link': return /^https?:\/\/\S+$/.test(answer.link?.url.trim() ?? '') && answer.link?.title.trim() ? null : 'card';
    case 'menu': return answer.text?.trim() && answer.choices?.some((c) => c.label.trim()) ? null : 'menu';
    default: return answer.text?.trim() ? null : 'empty';
  }
}

/** What keeps the whole form from being saved, or null. */
export function formProblem(form: ArticleForm): 'question' | 'days' | ReturnType<typeof problemOf> {
  if (!form.question.trim()) return 'question';
  if (form.from && form.until && form.from > form.until) return 'days';
  return [form.answer, ...Object.values(form.answers)].map(problemOf).find((problem) => problem !== null) ?? null;
}

function tidy(answer: ArticleAnswer): ArticleAnswer {
  return answer.type === 'text' ? { ...answer, text: answer.text?.trim() ?? '' } : answer;
}
