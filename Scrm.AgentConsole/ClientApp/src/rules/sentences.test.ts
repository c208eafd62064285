import { expect, test } from 'vitest';
import { translate, translateIfKnown } from '../i18n/words';
import type { Words } from '../i18n/useT';
import type { Rule } from '../wire/contracts.g';
import { ruleWords } from './sentences';

const words = (language: 'zh-CN' | 'en'): Words => ({ language, t: (key, values) => translate(language, key, values), known: (key, values) => translateIfKnown(language, key, values) });
const rule: Rule = {
  id: 'r', name: 'r', owner: '', note: '', enabled: true, channels: [], stop: true,
  when: { any: false, tests: [{ kind: 'anyWord', not: false, values: ['退款', '退货'] }], groups: [{ any: true, tests: [{ kind: 'value', not: false, values: [], from: 80 }, { kind: 'time', not: true, values: ['1'], from: 540, to: 1080 }], groups: [] }] },
  then: [{ kind: 'team', value: 't1' }, { kind: 'prioritise', points: 3 }],
};
const name = (kind: string, id: string): string => (kind === 'team' ? '售后' : kind === 'time' ? '周一' : id);

test('a rule is one sentence in Chinese', () => {
  expect(ruleWords(rule, words('zh-CN'), name)).toBe('当 消息里有任一词 退款 / 退货，且(价值分 ≥ 80，或不 时间 周一 09:00–18:00) 则 交给团队 售后，优先级 +3，并停止');
});

test('a rule is one sentence in English', () => {
  expect(ruleWords(rule, words('en'), name)).toBe('When message has any of 退款 / 退货 and (value score ≥ 80 or not time 周一 09:00–18:00), then give to team 售后, priority +3, and stop');
});
