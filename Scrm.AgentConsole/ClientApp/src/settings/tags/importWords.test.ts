import { describe, expect, it } from 'vitest';
import { translate, translateIfKnown } from '../../i18n/words';
import { effective, placeWords, problemWords } from './importWords';

const words = {
  t: (key: Parameters<typeof translate>[1], values?: Parameters<typeof translate>[2]) => translate('zh-CN', key, values),
  known: (key: string) => translateIfKnown('zh-CN', key),
};

describe('import', () => {
  it('lines are numbered, items named', () => {
    expect(placeWords(words, '7')).toBe('第 7 行');
    expect(placeWords(words, 'tags[2]')).toBe('tags[2]');
    expect(placeWords(words, '')).toBe('');
  });

  it('every reason the server gives has words', () => {
    for (const code of ['kind', 'id', 'dimension', 'tag', 'name', 'hue', 'scope', 'source', 'patterns', 'lifetimeDays', 'synonyms', 'confidence', 'targetPrecision', 'mergedInto',
      'nameTaken', 'synonymTaken', 'twice', 'unknownColumn', 'noKind', 'noHeader', 'columnTwice', 'tooManyCells', 'quoteNotClosed', 'textAfterQuote', 'quoteInText', 'notJson', 'notBook', 'tagMerged']) {
      expect(problemWords(words, { place: '1', code, message: 'English' }), code).not.toBe('English');
    }
    expect(problemWords(words, { place: '1', code: 'new', message: 'English' })).toBe('English');
  });

  it('what stays the same is not listed', () => {
    const step = (effect: 'same' | 'added') => ({ place: '1', kind: 'tag' as const, id: 'a', name: 'a', effect, columns: [] });
    expect(effective({ done: false, added: 1, changed: 0, same: 1, steps: [step('same'), step('added')], problems: [] }).length).toBe(1);
  });
});
