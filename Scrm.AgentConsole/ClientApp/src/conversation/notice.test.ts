import { expect, it } from 'vitest';
import type { Words } from '../i18n/useT';
import { translate, translateIfKnown } from '../i18n/words';
import { eventWords } from './eventWords';
import { noticeWords } from './notice';

const zh: Words = { language: 'zh-CN', t: (key, values) => translate('zh-CN', key, values), known: (key, values) => translateIfKnown('zh-CN', key, values) };
const en: Words = { language: 'en', t: (key, values) => translate('en', key, values), known: (key, values) => translateIfKnown('en', key, values) };
const names = { agent: (id: string | null | undefined) => (id === 'lin' ? '林晓' : null), team: (id: string) => (id === 'after' ? '售后' : null) };

it('a notice is worded in the reader\'s language', () => {
  expect(noticeWords({ kind: 'handoff', detail: 'askedForPerson' }, zh, names, '')).toBe('转人工：客户要求人工');
  expect(noticeWords({ kind: 'handoff', detail: 'complaint', evidence: '投诉' }, zh, names, '')).toBe('转人工：客户在投诉（投诉）');
  expect(noticeWords({ kind: 'handoff', detail: 'misses' }, en, names, '')).toBe('Handed over: the bot missed more than once');
  expect(noticeWords({ kind: 'transferred', agentId: 'lin', detail: 'after' }, zh, names, '')).toBe('林晓 转接给 售后');
  expect(noticeWords({ kind: 'resolved', agentId: 'lin', detail: 'solved' }, en, names, '')).toBe('林晓 resolved the chat: Solved');
  expect(noticeWords({ kind: 'kept', detail: 'quotaSpent' }, zh, names, '')).toBe('机器人没有回答：平台允许的回复条数已用完，客户再发消息后继续回答');
  expect(noticeWords({ kind: 'kept', detail: 'new' }, en, names, '')).toBe('The bot did not answer');
  expect(noticeWords({ kind: 'claimed', agentId: 'lin' }, zh, names, '')).toBe('林晓 接入了会话');
});

it('a notice of a kind that is new to this client is shown in its own words', () => {
  expect(noticeWords({ kind: 'merged' }, zh, names, '会话已合并')).toBe('会话已合并');
});

it('events say what was done, with scene or key', () => {
  expect(eventWords({ kind: 'subscribe', name: 'subscribe', scene: 'spring' }, null, zh)).toBe('扫码关注了公众号（spring）');
  expect(eventWords({ kind: 'subscribe', name: 'subscribe' }, null, zh)).toBe('关注了公众号');
  expect(eventWords({ kind: 'menuClick', name: 'CLICK', key: 'VIP' }, null, en)).toBe('Tapped “VIP” in the menu');
  expect(eventWords({ kind: 'other', name: 'card_pass' }, null, zh)).toBe('平台事件 card_pass');
});
