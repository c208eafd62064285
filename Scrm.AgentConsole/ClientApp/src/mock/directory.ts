import type { AgentView, InboxView, ArticleView, SessionView, TagBook, TeamView } from '../wire/contracts.g';
import { newTeam } from '../settings/teams/newTeam';
import { ago } from './clock';

export const marker = 'scrm-mock-data';

export const me: SessionView = { agentId: 'lin', userName: 'lin', displayName: '林晓', role: 'admin', teamIds: ['sale', 'after'], capacity: 20, timeZone: 'Asia/Shanghai' };

const anything = { skills: [], languages: [], inboxIds: [], channels: [], channelWeights: {} };

export const agents: readonly AgentView[] = [
  { id: 'lin', displayName: '林晓', role: 'admin', teamIds: ['sale', 'after'], capacity: 20, enabled: true, ...anything },
  { id: 'chen', displayName: '陈默', role: 'agent', teamIds: ['after'], capacity: 15, enabled: true, ...anything },
  { id: 'wang', displayName: '王主管', role: 'supervisor', teamIds: ['sale', 'after'], capacity: 30, enabled: true, ...anything },
  { id: 'zhou', displayName: 'Zoe Zhou', role: 'agent', teamIds: ['sale'], capacity: 15, enabled: true, ...anything },
];

export const teams: readonly TeamView[] = [{ ...newTeam, id: 'sale', name: '售前咨询' }, { ...newTeam, id: 'after', name: '售后服务' }];

export const inboxes: readonly InboxView[] = [
  { id: 'demo', channel: 'wechat', name: '官方商城', teamId: 'after', enabled: true, settingsSet: ['AppId', 'AppSecret', 'Token', 'EncodingAesKey', 'Mode', 'ApiBaseUrl'], skills: [] },
  { id: 'members', channel: 'wechat', name: '会员服务号', teamId: 'sale', enabled: true, settingsSet: ['AppId', 'Token'], skills: [], remoteBot: { url: 'https://bot.example.com/api/messages', appId: '7d1f…', clientId: null, tokenUrl: 'https://login.microsoftonline.com/botframework.com/oauth2/v2.0/token', scope: null, mode: 'expectReplies', seconds: 8, hasSecret: true } },
  { id: 'site', channel: 'webchat', name: '官网', teamId: null, enabled: true, settingsSet: [], skills: [] },
];

export const tagBook: TagBook = {
  revision: 1,
  dimensions: [
    { id: 'spending', name: '消费能力', nameEn: 'Spending', exclusive: true, hue: 35, order: 0, archived: false, version: 1 },
    { id: 'behaviour', name: '行为特征', nameEn: 'Behaviour', exclusive: false, hue: 210, order: 0, archived: false, version: 1 },
    { id: 'interest', name: '兴趣特征', nameEn: 'Interests', exclusive: false, hue: 150, order: 0, archived: false, version: 1 },
    { id: 'content', name: '内容偏好', nameEn: 'Content', exclusive: false, hue: 280, order: 0, archived: false, version: 1 },
    { id: 'service', name: '服务诉求', nameEn: 'Service', exclusive: false, hue: 350, order: 0, archived: false, version: 1 },
  ],
  tags: ([
    ['high', 'spending', '高消费', 'High spender', 'contact'],
    ['bargain', 'spending', '价格敏感', 'Price-aware', 'contact'],
    ['regular', 'behaviour', '复购客户', 'Returning', 'contact'],
    ['night', 'behaviour', '夜间活跃', 'Night owl', 'contact'],
    ['skin', 'interest', '护肤', 'Skin care', 'contact'],
    ['outdoor', 'interest', '户外露营', 'Camping', 'contact'],
    ['video', 'content', '爱看视频', 'Video', 'contact'],
    ['review', 'content', '看测评', 'Reviews', 'contact'],
    ['urgent', 'service', '催单', 'Chasing', 'conversation'],
    ['refund', 'service', '退款', 'Refund', 'conversation'],
    ['invoice', 'service', '发票', 'Invoice', 'conversation'],
  ] as const).map(([id, dimensionId, name, nameEn, scope]) => ({ id, dimensionId, name, nameEn, scope, synonyms: [], setBy: 'agents', carryOver: 'stay', archived: false, version: 1 })),
  rules: [
    { id: 'r-urgent', version: 3, tagId: 'urgent', source: 'words', patterns: ['没到', '还没发货', '催', 'late'], confidence: 0.86, lifetimeDays: 30, enabled: true, targetPrecision: 0.8 },
    { id: 'r-refund', version: 1, tagId: 'refund', source: 'words', patterns: ['退款', '退货'], confidence: 0.9, enabled: true, targetPrecision: 0.8 },
    { id: 'r-high', version: 2, tagId: 'high', source: 'menu', patterns: ['VIP_*'], confidence: 0.8, enabled: true, targetPrecision: 0.8 },
    { id: 'r-skin', version: 1, tagId: 'skin', source: 'scan', patterns: ['spring-2026'], confidence: 0.75, lifetimeDays: 180, enabled: true, targetPrecision: 0.8 },
  ],
};

export const knowledge: ArticleView[] = [
  ['a1', '多久能发货？', ['什么时候发货', '几天发货'], '现货 24 小时内发出，预售商品以页面标注时间为准。发货后您会收到物流通知。'],
  ['a2', '怎么申请退款？', ['我要退款', '不想要了怎么退'], '在“我的订单”里点“申请售后”，选择退款原因即可，审核通过后 1–3 个工作日原路退回。'],
  ['a3', '可以开发票吗？', ['电子发票', '专票'], '可以。在订单详情点“申请发票”，电子发票 24 小时内发到您的邮箱。'],
  ['a4', '会员积分怎么用？', ['积分抵现'], '100 积分抵 1 元，下单时勾选“使用积分”。'],
].map(([id, question, similar, text], i) => ({
  id: id as string, question: question as string, similar: similar as string[], answer: { type: 'text' as const, text: text as string }, enabled: i !== 3,
  answers: {}, status: 'published' as const, liveVersion: i + 1, validity: {}, audience: { channels: [], segments: [], tiers: [] }, category: i < 2 ? '售后' : '会员', tags: [],
  version: i + 1, updatedAt: ago(3000 + i * 900),
}));
