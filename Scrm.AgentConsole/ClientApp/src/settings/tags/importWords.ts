import type { Words } from '../../i18n/useT';
import type { TagBookProblem, ImportView } from '../../wire/contracts.g';

/** Where in the file: a line of a table, an item of a document, or the whole. */
export const placeWords = (words: Pick<Words, 't'>, place: string): string =>
  /^\d+$/.test(place) ? words.t('tagBook.import.line', { line: place }) : place;

/** What is wrong, in the reader's language where it is known; the server's English otherwise. */
export const problemWords = (words: Pick<Words, 'known'>, problem: TagBookProblem): string =>
  words.known(`tagBook.problem.${problem.code}`) ?? problem.message;

/** Steps that do something; the same ones are counted only. */
export const effective = (plan: ImportView) => plan.steps.filter((step) => step.effect !== 'same');
