import type { Words } from '../i18n/useT';
import type { Rule, RuleAction, RuleActionKind, RuleGroup, RuleTest, RuleTestKind } from '../wire/contracts.g';

export type NameOf = (kind: RuleTestKind | RuleActionKind, id: string) => string;

const minute = (at: number): string => `${String(Math.floor(at / 60)).padStart(2, '0')}:${String(at % 60).padStart(2, '0')}`;

function bounds(test: RuleTest, { t }: Words): string {
  if (test.kind === 'time') return test.from == null && test.to == null ? '' : `${minute(test.from ?? 0)}–${minute(test.to ?? 1440)}`;
  return [test.from != null ? `≥ ${test.from}` : '', test.to != null ? `≤ ${test.to}` : '', test.days ? `(${test.days} ${t('rules.days.n')})` : ''].filter(Boolean).join(' ');
}

/** A condition as people say it. */
export function testWords(test: RuleTest, words: Words, name: NameOf): string {
  const head = words.t(test.kind === 'handoff' && test.values.length === 0 ? 'rules.test.handoff.any' : `rules.test.${test.kind}`);
  const values = test.values.map((value) => name(test.kind, value)).join(' / ');
  return [test.not ? words.t('rules.not') : '', head, values, bounds(test, words)].filter(Boolean).join(' ');
}

/** What a rule does as people say it. */
export function actionWords(action: RuleAction, words: Words, name: NameOf): string {
  const on = action.kind === 'notify' || action.kind === 'approve' || action.value ? name(action.kind, action.value ?? '') : '';
  return [words.t(`rules.action.${action.kind}`) + (action.points ?? ''), on, action.text ? `“${action.text}”` : ''].filter(Boolean).join(' ');
}

function groupWords(group: RuleGroup, words: Words, name: NameOf): string {
  const parts = [...group.tests.map((test) => testWords(test, words, name)), ...group.groups.map((inner) => `(${groupWords(inner, words, name)})`)];
  return parts.length === 0 ? words.t('rules.always') : parts.join(words.t(group.any ? 'rules.or' : 'rules.and'));
}

/** A rule as a sentence: 当 … 则 … */
export function ruleWords(rule: Rule, words: Words, name: NameOf): string {
  const { t, language } = words;
  const [comma, gap] = language === 'en' ? [', ', ''] : ['，', ' '];
  const does = rule.then.map((action) => actionWords(action, words, name)).join(comma);
  return `${t('rules.when')}${gap}${groupWords(rule.when, words, name)}${gap}${t('rules.then')}${gap}${does}${rule.stop ? t('rules.stops') : ''}`;
}
