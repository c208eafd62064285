import type { PersonaTagView, PersonaView } from '../wire/contracts.g';

const tag = (tagId: string, name: string, weight: number, value?: string): PersonaTagView => ({
  tagId, name, weight, assignmentIds: [`a-${tagId}`], trend: 'rising', before: 0.1, quotes: [],
  parts: [{ assignmentId: `a-${tagId}`, confidence: 0.9, frequency: 0.8, recency: 0.7, share: 1, count: 2, ageDays: 12, weight }],
  values: value ? [{ value, weight, assignmentIds: [`a-${tagId}`] }] : [],
});

/** A person as the server would draw one. */
export const personaView: PersonaView = {
  contactId: 'p1', at: '2026-03-02T12:00:00Z', firstSeenAt: '2025-03-02T12:00:00Z', lastSeenAt: '2026-03-01T12:00:00Z', currency: 'CNY',
  dimensions: [
    { dimensionId: 'spending', name: '消费能力', nameEn: 'Spending', hue: 38, strength: 0.6, tags: [tag('price', '价格', 0.6, '400-500元')] },
    { dimensionId: 'interest', name: '兴趣特征', nameEn: 'Interests', hue: 140, strength: 0.8, tags: [tag('camping', '户外露营', 0.8)] },
    { dimensionId: 'need', name: '服务诉求', nameEn: 'Needs', hue: 355, strength: 0, tags: [] },
  ],
  value: {
    score: { total: 63.4, revenue: 70, participation: 55, influence: 63 },
    components: (['revenue', 'participation', 'influence'] as const).map((component) => ({ component, score: 63, weight: 1 / 3, parts: [] })),
  },
  stage: { stage: 'active', reason: 'present' }, role: { role: 'consumer', reason: 'none' },
  habits: { channel: 'wechat', hour: 20, timeZone: 'Asia/Shanghai', channels: [{ channel: 'wechat', messages: 9 }], hours: Array.from({ length: 24 }, (_, h) => (h === 20 ? 9 : 0)) },
  mood: { level: 'calm', share: 0, lately: 0, months: [], reader: 'words:1' }, quotes: [],
};
