import type { Tag, TagBook, TagDimension, TagDimensionInput, TagFactsInput, TagRule, TagRuleInput, TagTrySpan } from '../../wire/contracts.g';

/** Texts of a box with one a line, each once. */
export const linesOf = (text: string): readonly string[] => [...new Set(text.split('\n').map((line) => line.trim()).filter(Boolean))];

/** The order after one was moved a step up (-1) or down (1); the same list at an end. */
export function moved(ids: readonly string[], id: string, step: -1 | 1): readonly string[] {
  const at = ids.indexOf(id);
  const to = at + step;
  if (at < 0 || to < 0 || to >= ids.length) return ids;
  const next = [...ids];
  [next[at], next[to]] = [next[to]!, next[at]!];
  return next;
}

/** Case, width and space at the ends aside, as the server compares words. */
export const folded = (word: string): string => word.normalize('NFKC').trim().toLowerCase();

const wordsOf = (tag: Pick<Tag, 'name' | 'nameEn' | 'synonyms'>): readonly string[] =>
  [tag.name, tag.nameEn ?? '', ...tag.synonyms].map(folded).filter(Boolean);

/** The first word that means another tag of the dimension already. */
export function clash(book: TagBook, id: string | null, input: Pick<TagFactsInput, 'dimensionId' | 'name' | 'nameEn' | 'synonyms'>): { readonly word: string; readonly other: Tag } | null {
  const mine = wordsOf({ name: input.name, nameEn: input.nameEn, synonyms: input.synonyms ?? [] });
  for (const other of book.tags) {
    if (other.id === id || other.dimensionId !== input.dimensionId || other.mergedInto) continue;
    const word = wordsOf(other).find((one) => mine.includes(one));
    if (word) return { word, other };
  }
  return null;
}

/** Tags of a dimension as a list shows them: those in use first, merged ones never. */
export const tagsOf = (book: TagBook, dimensionId: string): readonly Tag[] =>
  book.tags.filter((one) => one.dimensionId === dimensionId && !one.mergedInto).sort((a, b) => Number(a.archived) - Number(b.archived));

/** Tags that one may be merged into. */
export const targetsOf = (book: TagBook, from: Tag): readonly Tag[] =>
  book.tags.filter((one) => one.id !== from.id && one.scope === from.scope && !one.archived && !one.mergedInto);

/** Rules found by the words of their patterns, note or tag. */
export function foundRules(book: TagBook, text: string): readonly TagRule[] {
  const wanted = folded(text);
  if (!wanted) return book.rules;
  const tags = new Map(book.tags.map((one) => [one.id, one]));
  return book.rules.filter((rule) => {
    const tag = tags.get(rule.tagId);
    return [...rule.patterns, rule.note ?? '', tag?.name ?? '', tag?.nameEn ?? ''].some((word) => folded(word).includes(wanted));
  });
}

export interface Piece {
  readonly text: string;
  readonly isMatch: boolean;
}

/** A text cut where the matched words begin and end; words that overlap are marked once. */
export function pieces(text: string, spans: readonly TagTrySpan[]): readonly Piece[] {
  const cut: Piece[] = [];
  let at = 0;
  for (const span of [...spans].sort((a, b) => a.start - b.start)) {
    const from = Math.max(at, span.start);
    const to = span.start + span.length;
    if (to <= from) continue;
    if (from > at) cut.push({ text: text.slice(at, from), isMatch: false });
    const last = cut.at(-1);
    if (last?.isMatch) cut[cut.length - 1] = { text: last.text + text.slice(from, to), isMatch: true };
    else cut.push({ text: text.slice(from, to), isMatch: true });
    at = to;
  }
  if (at < text.length) cut.push({ text: text.slice(at), isMatch: false });
  return cut;
}

/** What a dialog sends to change one thing of a stored dimension. */
export const inputOfDimension = (one: TagDimension, change: Partial<TagDimensionInput> = {}): TagDimensionInput => ({
  name: one.name, nameEn: one.nameEn, exclusive: one.exclusive, hue: one.hue, description: one.description ?? null, archived: one.archived, version: one.version, ...change,
});

export const inputOfTag = (one: Tag, change: Partial<TagFactsInput> = {}): TagFactsInput => ({
  dimensionId: one.dimensionId, name: one.name, nameEn: one.nameEn ?? null, scope: one.scope, description: one.description ?? null, synonyms: one.synonyms,
  hue: one.hue ?? null, lifetimeDays: one.lifetimeDays ?? null, setBy: one.setBy, carryOver: one.carryOver, archived: one.archived, version: one.version, ...change,
});

export const inputOfRule = (one: TagRule, change: Partial<TagRuleInput> = {}): TagRuleInput => ({
  tagId: one.tagId, source: one.source, patterns: one.patterns, confidence: one.confidence, lifetimeDays: one.lifetimeDays ?? null, enabled: one.enabled,
  note: one.note ?? null, ownerId: one.ownerId ?? null, targetPrecision: one.targetPrecision, version: one.version, ...change,
});
