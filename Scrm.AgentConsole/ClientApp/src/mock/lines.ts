import type { MessageView } from '../wire/contracts.g';
import { ago } from './clock';

type Said = Partial<MessageView> & { readonly m: number };

const inbound = (m: number, text: string | null, over: Partial<MessageView> = {}): Said => ({ m, text, ...over });
const bot = (m: number, text: string, over: Partial<MessageView> = {}): Said => ({ m, text, direction: 'out', author: { kind: 'bot' }, delivery: 'delivered', ...over });
const agent = (m: number, text: string | null, over: Partial<MessageView> = {}): Said => ({ m, text, direction: 'out', author: { kind: 'agent', id: 'lin', name: '林晓' }, delivery: 'read', ...over });
const system = (m: number, kind: string, agentId: string | null, detail: string | null, text = ''): Said =>
  ({ m, text, direction: 'system', author: { kind: 'system' }, notice: { kind, agentId, detail } });

/** Everything a transcript can hold, as one believable story. */
const story: readonly Said[] = [
  inbound(2990, '', { type: 'event', event: { kind: 'subscribe', name: 'subscribe', scene: 'spring-2026' } }),
  bot(2989.8, '欢迎来到官方商城 🌿\n回复数字选择：', { type: 'menu', choices: [{ id: '1', label: '查物流' }, { id: '2', label: '退换货' }, { id: '3', label: '会员权益' }] }),
  inbound(2980, '会员权益', { event: { kind: 'choiceTapped', name: 'bizmsgmenu', key: '3' } }),
  bot(2979.9, '会员下单享 9.5 折，生日当月双倍积分。详情 https://shop.example.com/vip', { delivery: 'read' }),
  inbound(2975, '', { type: 'event', event: { kind: 'menuClick', name: 'CLICK', key: 'VIP_CARD' } }),
  inbound(1500, '上次那款面霜还有货吗？[微笑]'),
  bot(1499.9, '您是想问：', { type: 'menu', choices: [{ id: '1', label: '面霜补货时间' }, { id: '2', label: '到货提醒' }] }),
  inbound(1498, null, { type: 'link', link: { url: 'https://shop.example.com/items/883', title: '山茶修护面霜 50g', description: '换季干敏肌可用，官方直发，七天无理由。', pictureUrl: '/src/mock/cream.svg' } }),
  inbound(44, '订单三天没到了，物流一直停在武汉', { }),
  bot(43.9, '现货 24 小时内发出，预售商品以页面标注时间为准。发货后您会收到物流通知。'),
  inbound(43, '不是问发货，是没到！'),
  bot(42.9, '抱歉，我没有听懂。您可以换个说法，或回复“人工”找客服。'),
  inbound(42, '转人工'),
  system(42, 'handoff', null, 'askedForPerson', '机器人答了 2 次：多久能发货？（0.71）、未找到答案'),
  bot(41.9, '正在为您转接人工客服，请稍候。'),
  system(39, 'claimed', 'lin', null),
  agent(38.5, '您好李女士，我是林晓。我马上帮您查一下这单的物流。'),
  inbound(37, null, { type: 'image', media: { url: '/src/mock/parcel.svg', contentType: 'image/svg+xml', size: 48_213, fileName: '物流截图.png' } }),
  inbound(36.5, '帮我看看是不是丢了，明天就要用', { type: 'voice', media: { url: '/src/mock/none.wav', contentType: 'audio/amr', size: 9_216 } }),
  { m: 34, text: '@陈默 武汉中转仓这两天爆仓，能帮忙问下仓库吗？订单 20260228-4471', direction: 'note', author: { kind: 'agent', id: 'lin', name: '林晓' }, mentions: ['chen'] },
  { m: 33, text: '问了，今晚装车，明天上午到上海', direction: 'note', author: { kind: 'agent', id: 'chen', name: '陈默' } },
  agent(31, '查到了：包裹没有丢，武汉中转站积压，今晚装车，明天上午到上海 📦'),
  agent(30.8, '给您申请了 20 元无门槛券作为补偿，查收一下～', { delivery: 'delivered' }),
  inbound(14, '地址麻烦改到公司', {}),
  inbound(13.8, null, { type: 'location', place: { latitude: 31.23042, longitude: 121.47371, label: '上海市黄浦区人民大道 200 号' } }),
  agent(12, '好的，已备注改送公司地址', { delivery: 'failed', error: { code: 'quotaSpent', text: '平台允许的回复条数已用完，没有送达。客户再次来信后可以重发。', textEn: 'Not delivered: the replies the platform allows are used up. Send it again after the customer writes.', platformCode: '45047' } }),
  inbound(6, '收到了吗？', {}),
  agent(5, '收到，公司地址已改好，明天上午送达前会给您打电话。', { delivery: 'sent' }),
  inbound(2, '好的谢谢！还想开张发票，抬头发你 https://example.com/invoice?id=4471'),
];

const older = ['在吗', '请问这个有小样吗', '好的我考虑一下', '优惠券怎么领', '收到啦', '包装很好看', '下次再来', '这个色号适合黄皮吗'];

/** A long past before the story, so that paging back has something to read. */
const past: readonly Said[] = Array.from({ length: 160 }, (_, i): Said => {
  const m = 60_000 - i * 300;
  return i % 3 === 1 ? agent(m, ['您好，有的，随单赠送', '可以的亲', '已为您登记'][i % 9 % 3]!) : inbound(m, older[i % older.length]!);
});

function lines(conversationId: string, said: readonly Said[]): MessageView[] {
  return said.map(({ m, ...over }, i) => ({
    id: `${conversationId}-m${i + 1}`, conversationId, conversationVersion: i + 1, seq: i + 1, direction: 'in', author: { kind: 'contact' }, type: 'text', at: ago(m), mentions: [], ...over,
  }));
}

export const storyLines = (conversationId: string): MessageView[] => lines(conversationId, [...past, ...story]);

/** A short talk that ends with the given words. */
export const shortLines = (conversationId: string, minutes: number, text: string, isHandedOff: boolean): MessageView[] => lines(conversationId, [
  inbound(minutes + 4, '你好'),
  bot(minutes + 3.9, '您好，我是小助手，请问有什么可以帮您？'),
  ...(isHandedOff ? [inbound(minutes + 1, '人工'), system(minutes + 1, 'handoff', null, 'misses')] : []),
  inbound(minutes, text),
]);
