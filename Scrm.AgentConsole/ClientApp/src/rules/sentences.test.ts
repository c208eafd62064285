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

test('named agents, hours of a team and approvals are said in both languages', () => {
  const held: Rule = { ...rule, stop: false, when: { any: false, groups: [], tests: [{ kind: 'teamHours', not: true, values: ['t1'] }] }, then: [{ kind: 'agent', value: 'lin' }, { kind: 'skill', value: '退款' }, { kind: 'approve', text: '稍等' }] };
  const known = (kind: string, id: string): string => (kind === 'teamHours' ? '售后' : kind === 'agent' ? '小林' : kind === 'approve' && id === '' ? '任何' : id);
  expect(ruleWords(held, words('zh-CN'), known)).toBe('当 不 在营业时间内：团队 售后 则 交给坐席（在线时） 小林，需要技能 退款，先审再发 任何 “稍等”');
  expect(ruleWords(held, words('en'), known)).toBe('When not within the hours of team 售后, then give to agent (while available) 小林, needs skill 退款, hold for approval 任何 “稍等”');
});

test('a handoff without a reason named is any handoff', () => {
  const any: Rule = { ...rule, stop: false, when: { any: false, groups: [], tests: [{ kind: 'handoff', not: false, values: [] }] }, then: [{ kind: 'prioritise', points: 5 }] };
  expect(ruleWords(any, words('zh-CN'), name)).toBe('当 转人工时 则 优先级 +5');
  expect(ruleWords(any, words('en'), name)).toBe('When at a handoff for whatever reason, then priority +5');
});
