import { expect, it } from 'vitest';
import type { AgentView } from '../wire/contracts.g';
import { servesWords } from './servesWords';

const agent: AgentView = { id: 'a', displayName: 'a', role: 'agent', teamIds: [], capacity: 5, enabled: true, skills: [], languages: [], inboxIds: [], channels: [], channelWeights: {} };

it('what an agent serves is named, what counts as usual is not', () => {
  expect(servesWords(agent)).toEqual([]);
  expect(servesWords({ ...agent, skills: [{ name: '退款', level: 4 }], languages: ['zh'], channelWeights: { wechat: 1, line: 2 } })).toEqual(['退款 4', 'zh', 'line ×2']);
});
