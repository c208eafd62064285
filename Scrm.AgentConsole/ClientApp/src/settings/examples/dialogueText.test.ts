import { describe, expect, it } from 'vitest';
import { readDialogue } from './dialogueText';

describe('a typed dialogue', () => {
  it('tells customer and service apart in both languages', () => {
    expect(readDialogue('在吗\n客服：您好\n\n客户: 要双人帐篷\nService: sure')).toEqual([
      { byContact: true, text: '在吗' }, { byContact: false, text: '您好' }, { byContact: true, text: '要双人帐篷' }, { byContact: false, text: 'sure' },
    ]);
  });

  it('keeps the last lines of a long one', () => {
    expect(readDialogue('a\nb\nc', 2).map((line) => line.text)).toEqual(['b', 'c']);
    expect(readDialogue(' \n客服：')).toEqual([]);
  });
});
