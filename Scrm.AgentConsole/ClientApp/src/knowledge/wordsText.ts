import type { AnswerWords, AnswerWordsInput } from '../wire/contracts.g';

const between = /[,，、;；|]/;

/** Synonyms as people write them: a group a line, commas between its words. */
export const synonymsText = (words: AnswerWords): string => words.synonyms.map((group) => group.join('、')).join('\n');

export const wordsText = (words: AnswerWords): string => words.words.join('\n');

/** What was written, as it is kept; empty lines and spaces count for nothing. */
export function readWords(synonyms: string, words: string): AnswerWordsInput {
  const parts = (line: string): string[] => line.split(between).map((word) => word.trim()).filter((word) => word.length > 0);
  return {
    synonyms: synonyms.split('\n').map(parts).filter((group) => group.length > 0),
    words: words.split('\n').flatMap(parts),
  };
}
