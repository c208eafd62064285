import { describe, expect, it } from 'vitest';
import type { Words } from '../../i18n/useT';
import { translate, translateIfKnown } from '../../i18n/words';
import { blank, kinds } from './kinds';
import { sentence } from './sentence';

const words = (language: 'zh-CN' | 'en'): Words => ({ language, t: (key, values) => translate(language, key, values), known: (key, values) => translateIfKnown(language, key, values) });
const names = { tag: (id: string) => `#${id}`, dimension: (id: string) => id, inbox: (id: string) => id };

describe('conditions in words', () => {
  it('name tag, limits and age', () => {
    expect(sentence({ kind: 'tag', subject: 'camp', minWeight: 0.3, days: 30 }, words('zh-CN'), names)).toBe('#camp · 权重 ≥ 30% · 30 天内');
    expect(sentence({ kind: 'tag', subject: 'camp', negated: true }, words('en'), names)).toBe('not: #camp');
  });

  it('name words and ranges', () => {
    expect(sentence({ kind: 'persona', subject: 'stage', values: ['loyal', 'atRisk'] }, words('zh-CN'), names)).toBe('生命周期 = 忠诚 或 有流失风险');
    expect(sentence({ kind: 'dimension', subject: 'x', min: 0.5, max: 0.9 }, words('en'), names)).toBe('x · 50%–90%');
    expect(sentence({ kind: 'attribute', subject: 'city', comparison: 'over', text: '5' }, words('en'), names)).toBe('city > 5');
  });

  it('say something of every new condition', () => {
    for (const kind of kinds) expect(sentence(blank(kind), words('zh-CN'), names).length, kind).toBeGreaterThan(0);
  });
});
