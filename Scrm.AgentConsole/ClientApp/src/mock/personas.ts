import type { PersonaSettings, PersonaTagView, PersonaView, TagObservationView, ValueComponent, ValuePart } from '../wire/contracts.g';
import { ago } from './clock';
import { tagBook } from './directory';
import { contactTags } from './world';

const day = 1440;
const part = (key: string, number: number | null, reference: number, share: number, score: number, from: string): ValuePart => ({ key, number, reference, share, score, points: score * share, from });

const parts: Readonly<Record<ValueComponent, readonly ValuePart[]>> = {
  revenue: [part('spent', 6840, 10_000, 0.6, 95.9, 'orders'), part('orders', 7, 12, 0.25, 81, 'orders'), part('recency', 4, 90, 0.15, 97, 'orders')],
  participation: [
    part('activeDays', 19, 30, 0.35, 87.2, 'conversations'), part('messages', 174, 100, 0.25, 100, 'conversations'), part('taps', 12, 30, 0.1, 74.7, 'touchpoints'), part('clicks', 3, 30, 0.1, 40.4, 'touchpoints'),
    part('scans', 2, 6, 0.1, 56.5, 'touchpoints'), part('referrals', 0, 5, 0.05, 0, 'none'), part('surveys', 1, 4, 0.05, 43, 'touchpoints'),
  ],
  influence: [part('followers', 32_000, 100_000, 0.6, 90.1, 'field:粉丝数'), part('referrals', 2, 10, 0.2, 45.8, 'touchpoints'), part('reposts', 0, 20, 0.1, 0, 'none'), part('tier', 60, 100, 0.1, 89, 'field:会员等级')],
};
const weights = { revenue: 0.4, participation: 0.3, influence: 0.3 } as const;
const components = (['revenue', 'participation', 'influence'] as const).map((component) => ({
  component, weight: weights[component], parts: parts[component], score: parts[component].reduce((sum, one) => sum + one.points, 0),
}));

const extra: readonly (readonly [string, number, PersonaTagView['trend'], number, readonly string[]])[] = [
  ['outdoor', 0.72, 'rising', 0.2, []], ['video', 0.44, 'steady', 0.42, []], ['bargain', 0.18, 'falling', 0.4, []],
];
const values: Readonly<Record<string, readonly string[]>> = { skin: ['敏感肌', '油皮'], high: ['400-500元'] };
const trends: readonly PersonaTagView['trend'][] = ['rising', 'steady', 'falling'];

function tagsOf(dimensionId: string): readonly PersonaTagView[] {
  const own = contactTags.filter((one) => one.dimensionId === dimensionId).map((one, i): PersonaTagView => ({
    tagId: one.tagId, name: one.name, nameEn: tagBook.tags.find((tag) => tag.id === one.tagId)?.nameEn ?? null, weight: one.confidence * 0.9, assignmentIds: [one.id],
    trend: trends[(one.tagId.length + i) % 3]!, before: one.confidence * 0.6,
    parts: [{ assignmentId: one.id, confidence: one.confidence, frequency: 1 - 0.4 / one.count, recency: 0.94, share: 1, count: one.count, ageDays: 8, weight: one.confidence * 0.9 }],
    values: (values[one.tagId] ?? []).map((value, n) => ({ value, weight: 0.8 - n * 0.3, assignmentIds: [one.id] })), quotes: [],
  }));
  const more = extra.filter(([id]) => tagBook.tags.find((tag) => tag.id === id)?.dimensionId === dimensionId).map(([id, weight, trend, before]): PersonaTagView => {
    const tag = tagBook.tags.find((one) => one.id === id)!;
    return { tagId: id, name: tag.name, nameEn: tag.nameEn ?? null, weight, assignmentIds: [], trend, before, parts: [{ assignmentId: id, confidence: 0.9, frequency: 0.8, recency: weight, share: 1, count: 2, ageDays: 20, weight }], values: [], quotes: [] };
  });
  return [...own, ...more].sort((a, b) => b.weight - a.weight);
}

/** What the server would draw of a person. */
export function personaOf(contactId: string): PersonaView {
  const isKnown = contactId === 'p-c1';
  const month = new Date().getFullYear() * 12 + new Date().getMonth();
  const hours = [0, 0, 0, 0, 0, 0, 0, 2, 4, 6, 5, 4, 9, 7, 3, 2, 2, 4, 8, 14, 31, 38, 26, 9];
  return {
    contactId, at: ago(0), firstSeenAt: ago(400 * day), lastSeenAt: ago(2), currency: 'CNY',
    dimensions: tagBook.dimensions.map((side) => {
      const tags = isKnown ? tagsOf(side.id) : [];
      return { dimensionId: side.id, name: side.name, nameEn: side.nameEn, hue: side.hue, strength: side.id === 'service' && isKnown ? 0.7 : 1 - tags.reduce((left, one) => left * (1 - one.weight), 1), tags };
    }),
    value: isKnown ? { score: { total: components.reduce((sum, one) => sum + one.score * one.weight, 0), revenue: components[0]!.score, participation: components[1]!.score, influence: components[2]!.score }, components }
      : { score: { total: 4, revenue: 0, participation: 13, influence: 0 }, components: components.map((one) => ({ ...one, score: one.component === 'participation' ? 13 : 0, parts: one.parts.map((p) => ({ ...p, number: 0, score: 0, points: 0, from: 'none' })) })) },
    stage: isKnown ? { stage: 'loyal', reason: 'orders', number: 7, limit: 3 } : { stage: 'new', reason: 'firstSeen', number: 2, limit: 30 },
    role: isKnown ? { role: 'kol', reason: 'followers', detail: '32000' } : { role: 'consumer', reason: 'none' },
    habits: isKnown ? { channel: 'wechat', hour: 21, timeZone: 'Asia/Shanghai', channels: [{ channel: 'wechat', messages: 141 }, { channel: 'weibo', messages: 33 }], hours } : { timeZone: 'Asia/Shanghai', channels: [], hours: [] },
    mood: isKnown ? { level: 'uneasy', share: 0.08, lately: 0.16, reader: 'words:1', months: hours.slice(7, 19).map((read, i) => ({ month: month - 11 + i, read: read + 3, negative: i > 8 ? 2 : i === 4 ? 1 : 0 })) }
      : { level: 'unknown', reader: 'words:1', months: [] },
    quotes: !isKnown ? [] : ([['skin', 'interest', '敏感肌可以用这款吗？上次换季就泛红'], ['outdoor', 'interest', '周末去露营，有没有防晒又轻的'], ['high', 'spending', '四五百的面霜推荐哪个，送人要体面一点']] as const)
      .map(([tagId, dimensionId, text], i) => ({ tagId, dimensionId, text, at: ago(i * 3 * day + 44), conversationId: 'c1', messageId: 'c1-m169', confidence: 0.9, source: 'words' as const })),
  };
}

/** What stands behind a tag. */
export const observations: readonly TagObservationView[] = [
  { id: 'o3', kind: 'confirmed', at: ago(30), source: 'agent', agentId: 'wang', confidence: 1 },
  { id: 'o2', kind: 'seen', at: ago(44), source: 'words', ruleId: 'r-skin', ruleVersion: 2, confidence: 0.88, quote: '敏感肌可以用这款吗？', conversationId: 'c1', messageId: 'c1-m169' },
  { id: 'o1', kind: 'seen', at: ago(40 * day), source: 'scan', ruleId: 'r-skin', ruleVersion: 1, confidence: 0.75, quote: 'spring-2026' },
];

const setting = ({ key, reference, share }: ValuePart) => ({ key, reference, share });

/** How the company looks at people. */
export let personaSettings: PersonaSettings = {
  timeZone: 'Asia/Shanghai', currency: 'CNY', version: 1,
  value: { ...weights, revenueParts: parts.revenue.map(setting), participationParts: parts.participation.map(setting), influenceParts: parts.influence.map(setting) },
  stages: { newDays: 30, atRiskDays: 45, dormantDays: 90, lostDays: 365, loyalOrders: 3, loyalActiveDays: 20 },
  roles: { staff: ['13800001111'], employeeTags: [], kolTags: ['high'], kolFollowers: 10_000 },
  fields: { followers: ['followers', '粉丝数'], referrals: ['referrals', '推荐人数'], reposts: ['reposts'], tier: ['tier', '会员等级'], phone: ['phone', '手机'] },
  tiers: [{ tier: '钻石', points: 100 }, { tier: '金卡', points: 60 }],
};

export const savePersonaSettings = (input: PersonaSettings): PersonaSettings => (personaSettings = { ...input, version: input.version + 1 });
