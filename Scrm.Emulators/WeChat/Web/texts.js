// Every word of the page, in both languages.
const zh = {
  pageTitle: '手机 · 微信模拟器',
  deskTitle: '微信模拟器',
  deskLead: '一位顾客的手机，旁边是微信服务器与您的网关之间的每一次往来。',
  people: '谁在用这部手机', newPerson: '换一位新顾客', account: '公众号', mode: '消息模式', webhook: '回调地址',
  plain: '明文', compatible: '兼容', secure: '安全（加密）',
  quota: '还能回复', quotaNone: '现在不能主动回复：等顾客再次来信', quotaMessage: '来信', quotaClick: '点菜单', quotaFollow: '关注', quotaScan: '扫码',
  faults: '制造故障', faultDuplicate: '下一条推送重复三次', faultDrop: '丢掉下一次应答', faultBusy: '下一次发送：系统繁忙', faultReset: '下一次发送：收下后断线', faultTokens: '令牌全部过期',
  clock: '时间', clockMinute: '快进 1 分钟', clockDays: '快进 48 小时',
  follow: '关注公众号', notFollowing: '关注后可以收到消息、使用菜单', scanInstead: '扫一扫关注', official: '公众号', id: '微信号',
  typing: '对方正在输入…', input: '发消息', send: '发送', plus: '更多', showMenu: '显示菜单', hideMenu: '收起菜单', more: '更多选项',
  picture: '照片', place: '位置', scan: '扫一扫', voice: '语音', video: '视频', link: '链接',
  pictureTitle: '选一张照片', fromDevice: '从电脑或手机选择', placeTitle: '发送位置', scanTitle: '扫描二维码', scanType: '或者输入场景值', scanGo: '扫描', noCodes: '公众号还没有生成二维码',
  voiceTitle: '发送语音', voiceText: '识别出的文字（可留空）', linkTitle: '分享链接', linkName: '标题', linkUrl: '网址', close: '关闭',
  optionsTitle: '更多', unfollow: '取消关注', showWire: '协议往来', language: 'English',
  followed: '你已关注该公众号', followedBy: '你通过扫码关注了该公众号（{0}）', unfollowed: '你已取消关注', scanned: '扫描了二维码 {0}', transfer: '消息已转到微信客服系统',
  failed: '未送达', sending: '发送中', voiceSeconds: '语音', mapOf: '位置', unknown: '[暂不支持的消息]', miniprogram: '小程序', card: '卡券', article: '公众号文章', openDetail: '查看详情',
  videoBubble: '视频', fileBubble: '文件', musicBubble: '音乐',
  wireTitle: '协议往来', wireLead: '微信服务器 ⇄ 网关', all: '全部', pushes: '推送', calls: '接口', wireEmpty: '还没有往来。关注公众号或发一条消息，这里会显示原始报文。',
  push: '微信 → 网关', api: '网关 → 微信', attempt: '第 {0} 次', request: '请求', response: '应答', clear: '明文', sealed: '密文原文', empty: '（空）', noAnswer: '无应答',
  noAccount: '还没有公众号', noAccountLead: '在“收件箱”中接入模拟公众号，或用 PUT /emulators/wechat/accounts/{appId} 登记一个。', offline: '连接断开，正在重连…',
  yesterday: '昨天', refused: '没有发出：{0}', places: ['人民广场|上海市黄浦区人民大道|31.2304|121.4737', '国贸中心|北京市朝阳区建国门外大街|39.9087|116.4605', '西湖断桥|杭州市西湖区北山街|30.2592|120.1510', '科技园|深圳市南山区高新中一道|22.5405|113.9440'],
  outcomes: { handled: '已接收', ok: '成功', 'timed out': '5 秒内无应答', 'status is not 200': '状态不是 200', 'answer dropped': '应答被丢弃', 'neither success nor XML': '不是 success 也不是 XML' }, replied: '被动回复 {0}',
  samples: ['破损的包裹', '订单截图', '商品', '发票'],
};

const en = {
  pageTitle: 'Phone · WeChat emulator',
  deskTitle: 'WeChat emulator',
  deskLead: 'A customer’s phone, and beside it every exchange between the WeChat platform and your gateway.',
  people: 'Who holds this phone', newPerson: 'Somebody new', account: 'Official account', mode: 'Message mode', webhook: 'Webhook',
  plain: 'plain', compatible: 'compatible', secure: 'secure (encrypted)',
  quota: 'Replies left', quotaNone: 'No reply possible now: wait for the customer to write', quotaMessage: 'message', quotaClick: 'menu tap', quotaFollow: 'follow', quotaScan: 'scan',
  faults: 'Make trouble', faultDuplicate: 'Next push three times', faultDrop: 'Lose the next answer', faultBusy: 'Next send: system busy', faultReset: 'Next send: taken, then cut', faultTokens: 'Expire all tokens',
  clock: 'Time', clockMinute: '1 minute ahead', clockDays: '48 hours ahead',
  follow: 'Follow', notFollowing: 'Follow to get messages and use the menu', scanInstead: 'Follow by QR code', official: 'Official account', id: 'WeChat ID',
  typing: 'typing…', input: 'Message', send: 'Send', plus: 'More', showMenu: 'Show menu', hideMenu: 'Hide menu', more: 'More options',
  picture: 'Photo', place: 'Location', scan: 'Scan', voice: 'Voice', video: 'Video', link: 'Link',
  pictureTitle: 'Choose a photo', fromDevice: 'From this device', placeTitle: 'Send a location', scanTitle: 'Scan a QR code', scanType: 'Or type a scene', scanGo: 'Scan', noCodes: 'The account has made no QR code yet',
  voiceTitle: 'Send a voice message', voiceText: 'Recognised text (may be empty)', linkTitle: 'Share a link', linkName: 'Title', linkUrl: 'Address', close: 'Close',
  optionsTitle: 'More', unfollow: 'Unfollow', showWire: 'Protocol traffic', language: '中文',
  followed: 'You follow this account', followedBy: 'You followed by QR code ({0})', unfollowed: 'You unfollowed', scanned: 'Scanned the code {0}', transfer: 'Handed to WeChat’s own service desk',
  failed: 'Not delivered', sending: 'Sending', voiceSeconds: 'Voice', mapOf: 'Location', unknown: '[unsupported message]', miniprogram: 'Mini program', card: 'Card', article: 'Article', openDetail: 'Details',
  videoBubble: 'Video', fileBubble: 'File', musicBubble: 'Music',
  wireTitle: 'Protocol traffic', wireLead: 'WeChat platform ⇄ gateway', all: 'All', pushes: 'Pushes', calls: 'API', wireEmpty: 'Nothing yet. Follow the account or send a message: the raw exchange appears here.',
  push: 'WeChat → gateway', api: 'Gateway → WeChat', attempt: 'try {0}', request: 'Request', response: 'Response', clear: 'clear', sealed: 'as sent', empty: '(empty)', noAnswer: 'no answer',
  noAccount: 'No account yet', noAccountLead: 'Connect an emulated account as an inbox, or register one with PUT /emulators/wechat/accounts/{appId}.', offline: 'Connection lost, trying again…',
  yesterday: 'Yesterday', refused: 'Not sent: {0}', places: ['People’s Square|Renmin Avenue, Shanghai|31.2304|121.4737', 'China World|Jianguomenwai, Beijing|39.9087|116.4605', 'Broken Bridge|West Lake, Hangzhou|30.2592|120.1510', 'Science Park|Nanshan, Shenzhen|22.5405|113.9440'],
  outcomes: {}, replied: 'reply: {0}',
  samples: ['Broken parcel', 'Order', 'Goods', 'Invoice'],
};

const asked = new URLSearchParams(location.search).get('lang') ?? localStorage.getItem('phone.lang') ?? 'zh-CN';
let words = asked.startsWith('en') ? en : zh;

export const lang = () => (words === en ? 'en' : 'zh-CN');

export function setLang(next) {
  words = next.startsWith('en') ? en : zh;
  localStorage.setItem('phone.lang', lang());
  document.documentElement.lang = lang();
  document.title = words.pageTitle;
}

export function t(key, ...values) {
  const text = words[key];
  return typeof text === 'string' ? values.reduce((done, value, i) => done.replace(`{${i}}`, value), text) : text;
}
