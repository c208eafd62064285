import { expect, it } from 'vitest';
import { translate } from '../i18n/words';
import { conversation, message } from '../test/views';
import { commandsFor } from './commands';
import { groupsOf } from './hits';
import { readRecent, withRecent, writeRecent } from './recent';
import { snippet } from './snippet';
import { stepped } from './steps';

const words = { t: (key: Parameters<typeof translate>[1]) => translate('zh-CN', key) };

it('what was found stands in groups, with the way to it', () => {
  const groups = groupsOf([], {
    conversations: [conversation()], contacts: [], messages: [{ message: message(7, { text: '退款' }), contactId: 'p1', contactName: '李娜' }],
    articles: [{ id: 'a/1', question: '怎么退款', text: '七天内' }],
  });
  expect(groups.map((group) => [group.kind, group.hits.map((hit) => hit.href)])).toEqual([
    ['conversations', ['/c/c1']], ['messages', ['/c/c1']], ['articles', ['/knowledge?article=a%2F1']],
  ]);
  expect(groups[1]!.hits[0]!.jump).toEqual({ conversationId: 'c1', seq: 7 });
});

it('pages are found in both languages, those of supervisors by supervisors', () => {
  const hrefs = (typed: string, role: 'agent' | 'supervisor') => commandsFor(typed, role, words).map((hit) => hit.href);
  expect(hrefs('知识', 'agent')).toEqual(['/knowledge']);
  expect(hrefs('know', 'agent')).toEqual(['/knowledge']);
  expect([hrefs('规则', 'agent'), hrefs('规则', 'supervisor')]).toEqual([[], ['/rules/book']]);
  expect(hrefs('排队', 'agent')).toEqual(['/?view=queue']);
  expect(hrefs('', 'supervisor')).toEqual([]);
});

it('the words are in the part of a long line that is shown', () => {
  expect(snippet(`${'前面很长'.repeat(40)}我要退款${'后面'.repeat(200)}`, '退款')).toMatch(/^….{18}退款.*…$/);
  expect(snippet('我要\n退款', '退款')).toBe('我要 退款');
});

it('what was looked for lately is remembered once each, the last first', () => {
  writeRecent(localStorage, 'lin', withRecent(withRecent(['b'], 'a'), 'b'));
  expect(readRecent(localStorage, 'lin')).toEqual(['b', 'a']);
  expect(readRecent(localStorage, 'chen')).toEqual([]);
  localStorage.setItem('scrm.search.lin', '{');
  expect(readRecent(localStorage, 'lin')).toEqual([]);
});

it('next and previous go around', () => {
  expect([stepped(0, -1, 3), stepped(2, 1, 3), stepped(1, 1, 3)]).toEqual([2, 0, 2]);
});
