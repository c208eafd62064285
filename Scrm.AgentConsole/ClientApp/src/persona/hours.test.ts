import { describe, expect, it } from 'vitest';
import { heatOf, hourWords } from './hours';

describe('hours', () => {
  it('are coloured against the busiest one', () => expect(heatOf([0, 2, 4])).toEqual([0, 0.5, 1]));
  it('are cold while nothing was written', () => expect(heatOf([0, 0])).toEqual([0, 0]));
  it('are told from to', () => expect([hourWords(9), hourWords(23)]).toEqual(['09:00–10:00', '23:00–00:00']));
});
