import type { ContactView, ConversationView, MessageView, TagAssignmentView, TouchpointView } from '../wire/contracts.g';
import { ago, ahead } from './clock';
import { inboxes, tagBook } from './directory';
import { shortLines, storyLines } from './lines';

type Spec = readonly [name: string, minutes: number, text: string, owner: ConversationView['owner'], over?: Partial<ConversationView>];

const mine = { kind: 'agent', agentId: 'lin' } as const;
const chens = { kind: 'agent', agentId: 'chen' } as const;
const queue = { kind: 'queue' } as const;
const bot = { kind: 'bot' } as const;

const specs: readonly Spec[] = [
  ['李娜', 2, '', mine, { unread: 1, waitingSince: ago(2), tags: ['urgent', 'invoice'], replyWindow: { closesAt: ahead(190), remaining: 2, limit: 5, action: 'message' } }],
  ['王磊', 14, '请问发票什么时候能开好？要报销', mine, { unread: 2, waitingSince: ago(14), tags: ['invoice'], replyWindow: { closesAt: ahead(46), remaining: 1, limit: 5 } }],
  ['Sophie Turner', 21, 'Can I change the delivery address?', mine, { channel: 'webchat', inboxId: 'site', waitingSince: ago(21), unread: 1 }],
  ['张伟', 95, '好的，等你消息', mine, { replyWindow: { closesAt: ahead(900), remaining: 0, limit: 5 } }],
  ['刘洋', 3000, '先这样吧', mine, { replyWindow: { closesAt: ago(120), remaining: 3, limit: 5 } }],
  ['欧阳晓婷', 200, '下周到货再联系我', mine, { status: 'snoozed', snoozedUntil: ahead(1200) }],
  ['赵敏', 18, '我要退款！已经说了三遍了', queue, { waitingSince: ago(18), priority: 2, tags: ['refund'], replyWindow: { closesAt: ahead(2860), remaining: 5, limit: 5 } }],
  ['孙悦', 7, '有人吗', queue, { waitingSince: ago(7), unread: 2, replyWindow: { closesAt: ahead(2873), remaining: 5, limit: 5 } }],
  ['周杰', 1, '人工', queue, { waitingSince: ago(1), unread: 1, replyWindow: { closesAt: ahead(2879), remaining: 5, limit: 5 } }],
  ['吴芳', 4, '积分怎么用', bot, { status: 'pending' }],
  ['郑凯', 12, '多久能发货', bot, { status: 'pending' }],
  ['冯雪', 33, '换货要自己出运费吗', chens, { waitingSince: ago(3) }],
  ['Tom Fisher', 58, 'Thanks!', chens, { channel: 'webchat', inboxId: 'site' }],
];

const contactOf = (id: string, name: string, inboxId: string): ContactView => ({
  id, name, language: /[a-z]/i.test(name) ? 'en' : 'zh_CN', following: name === '刘洋' ? false : true, source: 'scan:spring-2026', createdAt: ago(60_000), lastSeenAt: ago(2), version: 1,
  identities: inboxes.filter((one) => one.id === inboxId || (name === '李娜' && one.id !== 'site')).map((one) => ({ inboxId: one.id, inboxName: one.name, channel: one.channel, shortId: `oX9…${id}k2` })),
  attributes: name === '李娜' ? { city: '上海', 会员等级: '金卡', 肤质: '干敏' } : {},
});

export const messages = new Map<string, MessageView[]>();
export const conversations = new Map<string, ConversationView>();
export const contacts = new Map<string, ContactView>();

function add(id: string, [name, minutes, text, owner, over]: Spec): void {
  const inboxId = over?.inboxId ?? 'demo';
  const lines = name === '李娜' ? storyLines(id) : shortLines(id, minutes, text, owner.kind !== 'bot');
  const last = lines.at(-1)!;
  messages.set(id, lines);
  contacts.set(`p-${id}`, contactOf(`p-${id}`, name, inboxId));
  conversations.set(id, {
    id, inboxId, channel: 'wechat', contactId: `p-${id}`, contactName: name, status: 'open', owner, teamId: 'after', priority: 0, tags: [], version: lines.length, lastSeq: lines.length, unread: 0,
    lastMessage: { seq: last.seq, direction: last.direction, type: last.type, text: last.text, at: last.at }, createdAt: ago(minutes + 5), updatedAt: ago(minutes), ...over,
  });
}

specs.forEach((spec, i) => add(`c${i + 1}`, spec));
['黄蓉', '徐静', 'Emily Chen', '马超', '朱琳'].forEach((name, i) => add(`d${i + 1}`, [name, 1500 + i * 700, '谢谢，问题解决了', mine, { status: 'resolved', resolution: 'solved' }]));
for (let i = 0; i < 60; i++) add(`e${i + 1}`, [`访客 ${1001 + i}`, 70 + i * 11, '优惠活动还有吗', bot, { status: 'pending' }]);

const put = (tagId: string, confidence: number, quote: string | null, over: Partial<TagAssignmentView> = {}): TagAssignmentView => {
  const tag = tagBook.tags.find((one) => one.id === tagId)!;
  return { id: `t-${tagId}`, tagId, dimensionId: tag.dimensionId, name: tag.name, scope: tag.scope, source: 'words', ruleId: `r-${tagId}`, ruleVersion: 2, confidence, evidence: { conversationId: 'c1', messageId: 'c1-m169', quote }, at: ago(44), lastSeenAt: ago(44), count: 1, ...over };
};

export const contactTags: TagAssignmentView[] = [
  put('high', 0.92, 'VIP_CARD', { source: 'menu', count: 3 }), put('regular', 0.8, '上次那款面霜还有货吗'), put('night', 0.6, '在吗', { count: 4 }),
  put('skin', 0.88, 'spring-2026', { source: 'scan' }), put('review', 0.55, '这个色号适合黄皮吗', { evidence: { conversationId: 'c1', messageId: 'c1-m8', quote: '这个色号适合黄皮吗' } }),
];
export const conversationTags: TagAssignmentView[] = [put('urgent', 0.86, '订单三天没到了'), put('invoice', 1, '还想开张发票', { source: 'agent', agentId: 'lin', ruleId: null })];

export const timeline: readonly TouchpointView[] = ([
  ['handoff', 42, 'askedForPerson', 'c1-m174'], ['conversationOpened', 44, null, 'c1-m169'], ['linkClick', 1490, 'shop.example.com/items/883', null], ['menuClick', 2975, 'VIP_CARD', 'c1-m165'],
  ['subscribe', 2990, 'spring-2026', 'c1-m161'], ['scan', 2991, 'spring-2026', null],
] as const).map(([kind, minutes, detail, messageId], i) => ({ id: `tp${i}`, kind, at: ago(minutes), inboxId: 'demo', channel: 'wechat', conversationId: messageId ? 'c1' : null, messageId, detail }));
