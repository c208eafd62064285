import { describe, expect, it } from 'vitest';
import { readWords, synonymsText, wordsText } from './wordsText';

describe('the words of the company', () => {
  it('are read a group a line, whatever stands between the words', () => {
    expect(readWords('退款、退钱, 返款\n\n 快递 ，物流 ', '小棕瓶\n 冲锋衣、登山杖')).toEqual({
      synonyms: [['退款', '退钱', '返款'], ['快递', '物流']],
      words: ['小棕瓶', '冲锋衣', '登山杖'],
    });
  });

  it('come back as they were', () => {
    const words = { synonyms: [['a', 'b'], ['c', 'd']], words: ['x', 'y'] };
    expect(readWords(synonymsText(words), wordsText(words))).toEqual(words);
  });
});
