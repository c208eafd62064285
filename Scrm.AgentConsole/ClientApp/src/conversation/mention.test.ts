import { expect, it } from 'vitest';
import type { AgentView } from '../wire/contracts.g';
import { mentionAt, mentionable, mentionsIn, withMention } from './mention';

const agent = (id: string, displayName: string, enabled = true): AgentView => ({ id, displayName, role: 'agent', teamIds: [], capacity: 1, enabled, skills: [], languages: [], inboxIds: [], channels: [], channelWeights: {} });
const all = [agent('lin', '林晓'), agent('chen', '陈默'), agent('gone', '林某', false)];

it('a name is being typed after an @ only', () => {
  expect(mentionAt('请看 @林')).toBe('林');
  expect(mentionAt('@')).toBe('');
  expect(mentionAt('a@b.cn')).toBeNull();
  expect(mentionAt('@林晓 你好')).toBeNull();
});

it('offers who is here, completes, and knows who was named', () => {
  expect(mentionable(all, '林').map((a) => a.id)).toEqual(['lin']);
  expect(withMention('请看 @林', '林晓')).toBe('请看 @林晓 ');
  expect(mentionsIn('@陈默 请跟进', all)).toEqual(['chen']);
});
