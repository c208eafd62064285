import type { ConditionView, GroupPicture, SegmentSizesView, SegmentView } from '../wire/contracts.g';
import { ago } from './clock';
import { tagBook } from './directory';

const tag = (subject: string): ConditionView => ({ kind: 'tag', subject });
const total = 12_480;

export const segments: SegmentView[] = ([
  ['s1', '近期关心优惠', '新活动先告诉他们', { kind: 'all', conditions: [tag('bargain'), { kind: 'seen', subject: 'last', days: 30 }] }],
  ['s2', '护肤爱好者', null, { kind: 'any', conditions: [tag('skin'), tag('review')] }],
  ['s3', '沉睡客户', '三个月没有动静', { kind: 'all', conditions: [{ kind: 'seen', subject: 'last', daysAgo: 90 }] }],
] as const).map(([id, name, description, condition], i) => ({ id, name, description, condition: condition as ConditionView, enabled: i !== 2, version: 1, createdAt: ago(9000), updatedAt: ago(300), updatedBy: 'wang' }));

export const sizes = (): SegmentSizesView => ({
  total,
  items: segments.map((segment, i) => ({ segmentId: segment.id, count: 900 + i * 731, trend: [0, 1, 2, 3, 4, 5, 6].map((day) => ({ day: ago((7 - day) * 1440), count: 860 + i * 700 + ((day * 37) % 90) })) })),
});

export const countOf = (condition: ConditionView): unknown => ({ count: Math.max(3, Math.round(total / (1 + 3 * (condition.conditions?.length ?? 1)))), total, problems: [] });

export const picture = (): GroupPicture => ({
  at: ago(0), from: ago(43_200), until: ago(0), people: 2362,
  dimensions: tagBook.dimensions.map((side) => {
    const tags = tagBook.tags.filter((one) => one.dimensionId === side.id);
    return { dimensionId: side.id, people: 1100, share: 0.46, tags: tags.map((one, i) => ({ tagId: one.id, people: 820 - i * 210, share: (820 - i * 210) / 2362, meanWeight: 0.71 - i * 0.12, seen: 120 - i * 20, seenBefore: 90, change: (30 - i * 20) / 90 })) };
  }),
  together: tagBook.tags.slice(0, 8).flatMap((one, i, all) => all.slice(i + 1).map((other, j) => ({ tagId: one.id, otherId: other.id, people: 90 - i * 8, lift: 0.4 + ((i * 7 + j * 3) % 9) / 3 }))),
  new: { now: 212, before: 180 }, active: { now: 940, before: 1010 }, dormant: { now: 310, before: 280 },
  channels: [{ name: 'wechat', people: 2100 }, { name: 'webchat', people: 262 }], hours: Array.from({ length: 24 }, (_, hour) => Math.round(40 * Math.exp(-((hour - 20) ** 2) / 18) + 12 * Math.exp(-((hour - 12) ** 2) / 6))),
  stages: [{ name: 'active', people: 900 }, { name: 'new', people: 700 }, { name: 'dormant', people: 420 }], roles: [{ name: 'consumer', people: 2300 }, { name: 'kol', people: 62 }], meanValue: 41,
});
