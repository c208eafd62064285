using Scrm.Core.Answers;
using Scrm.Core.Content;

namespace Scrm.Host.Demo;

/// <summary>The demo's articles: question, other wordings separated by bars, answer.</summary>
internal static class DemoArticles
{
    public static IReadOnlyList<KnowledgeArticle> All(DateTimeOffset at) =>
        [.. Orders.Concat(Gear).Select((a, i) => new KnowledgeArticle
        {
            Id = $"demo-{i + 1:00}",
            Question = a.Question,
            Similar = a.Similar.Split('|'),
            Answer = MessageContent.OfText(a.Answer),
            UpdatedAt = at,
        })];

    private static readonly (string Question, string Similar, string Answer)[] Orders =
    [
        ("下单后多久发货？", "什么时候发货|买了还没发货|几天能发出来|今天下单今天能发吗|when will my order ship|how long until you ship",
            "现货当天 16:00 前付款当天发，之后次日发；预售以商品页为准。\nIn-stock orders paid before 16:00 ship the same day."),
        ("快递几天能到？", "多久能收到|送到要几天|大概什么时候到货|how long does delivery take|when will it arrive",
            "一般 2–4 天，新疆、西藏、内蒙古 5–8 天。\nUsually 2–4 days; remote regions 5–8 days."),
        ("运费怎么算？", "包邮吗|多少钱包邮|邮费多少|how much is shipping|free shipping",
            "满 99 元包邮，不满收 10 元；偏远地区满 199 元包邮。\nFree from 99; otherwise 10."),
        ("发什么快递？", "用哪家快递|可以发顺丰吗|能指定快递吗", "默认中通或圆通，下单备注“顺丰”补 12 元即可改发顺丰。"),
        ("怎么查物流进度？", "我的快递到哪了|快递单号在哪看|物流一直不更新|where is my order|track my parcel",
            "“我的订单” → 订单详情可看单号和进度；48 小时没更新请找人工。\nOpen My orders and tap the order to see tracking."),
        ("怎么退货？", "我想退货|不想要了怎么退|退货流程是什么|七天无理由退货吗|how do I return an item|can I send it back",
            "签收后 7 天内、未使用、吊牌完好可退：“我的订单” → “申请售后” → “退货”。\nWithin 7 days, unused, with tags: My orders → After-sales → Return."),
        ("怎么换尺码或颜色？", "买小了想换大一码|可以换货吗|换个颜色行不行|can I exchange for another size",
            "“申请售后” → “换货”选新尺码；质量问题运费我们承担。\nAfter-sales → Exchange, then choose the new size."),
        ("退款多久到账？", "钱什么时候退给我|退款还没收到|退的钱退到哪里|when do I get my refund",
            "仓库签收后 1–3 个工作日原路退回。\nRefunds go back the way you paid within 1–3 working days of us receiving the goods."),
        ("退货运费谁出？", "退货邮费要自己付吗|有运费险吗", "质量问题我们出；其他原因由您承担，多数商品送运费险可抵。"),
        ("可以改收货地址吗？", "地址填错了|想换个地址收货|电话写错了怎么改|change my delivery address",
            "未发货可在订单里自己改；已发货请尽快找人工拦截。\nBefore shipping you can change it in the order; afterwards ask for a person."),
        ("怎么取消订单？", "不想要了可以取消吗|拍错了怎么取消|cancel my order", "未发货：“我的订单” → “取消”，款项立即退回。\nMy orders → Cancel, before it ships."),
        ("怎么开发票？", "能开发票吗|要开公司抬头的发票|电子发票在哪下载|can I get an invoice",
            "“我的订单” → “申请发票”，电子发票 24 小时内发到邮箱。\nMy orders → Request invoice; it arrives by e-mail within a day."),
        ("支持哪些付款方式？", "能用花呗吗|可以货到付款吗|怎么付款|which payment methods do you accept",
            "微信、支付宝、银行卡都可以，暂不支持货到付款。\nWeChat Pay, Alipay and bank cards."),
        ("优惠券怎么用？", "优惠券在哪领|券用不了|领了券没有减", "结算页自动选最大的一张；特价款和礼品卡不能用券。"),
        ("会员积分有什么用？", "积分怎么换东西|怎么成为会员|会员等级有哪些|how do loyalty points work",
            "1 元积 1 分，100 分抵 1 元；满 2000 分升金卡，免运费。\nOne point per yuan; 100 points are worth 1 yuan."),
    ];

    private static readonly (string Question, string Similar, string Answer)[] Gear =
    [
        ("第一次露营要带什么？", "新手露营装备清单|露营需要买哪些东西|what should I bring for camping",
            "帐篷、防潮垫、睡袋、营灯、炉具、急救包六样必备，其余可租。\nTent, mat, sleeping bag, lamp, stove, first-aid kit."),
        ("两个人买多大的帐篷？", "三口之家用几人帐|帐篷怎么选大小|which tent size do I need",
            "实际人数加一：两人选三人帐，一家三口选四人帐。\nTake one size more than people: a 3-person tent for two."),
        ("帐篷防雨吗？", "下大雨帐篷会漏水吗|防水指数是多少|is the tent waterproof",
            "山野系列外帐 PU3000，中到大雨没问题，请拉好风绳并垫地布。\nOur tents are rated 3000 mm: fine in heavy rain."),
        ("睡袋怎么选温标？", "零下能用的睡袋有吗|冬天用什么睡袋|夏天睡袋买多厚", "看“舒适温标”：夏季 10℃ 以上，三季 0–5℃，冬季 -10℃ 以下。"),
        ("登山鞋尺码怎么选？", "徒步鞋要买大一码吗|鞋子偏大还是偏小|what size hiking boots should I buy",
            "穿厚袜，比平时大半码到一码，下坡时脚趾不顶头。\nHalf to one size up, with thick socks."),
        ("冲锋衣怎么洗？", "冲锋衣可以机洗吗|防水外套不防水了怎么办", "中性洗剂、30℃ 以下、不甩干；低温烘 20 分钟可恢复拒水。"),
        ("背包可以上飞机吗？", "多少升的包能登机|登机包尺寸", "35 升以内一般可登机（55×40×20 厘米），以航空公司规定为准。"),
        ("质保多久？坏了怎么修？", "帐篷杆断了能修吗|拉链坏了怎么办|保修期多长时间|how long is the warranty",
            "主要装备质保 2 年，人为损坏收成本价维修：发照片给人工客服报修。\nTwo years on main gear; send photos to a person to claim."),
        ("门店在哪里？", "有实体店吗|可以去店里试穿吗|北京有门店吗|where is your store",
            "北京朝阳、上海徐汇、成都武侯、杭州西湖四家店，均可试穿试搭。\nStores in Beijing, Shanghai, Chengdu and Hangzhou."),
        ("可以租装备吗？", "帐篷能租吗|租一套露营装备多少钱|do you rent gear",
            "门店可租：三人帐 60 元/天，睡袋 20 元/天，押金可免。\nYes, in stores: tent 60 a day, sleeping bag 20 a day."),
        ("周末有亲子露营活动吗？", "带孩子可以参加什么活动|怎么报名露营活动|do you have family camping trips",
            "每周六北京、成都有亲子营，成人 198、儿童 98，回复“人工”报名。\nEvery Saturday in Beijing and Chengdu; ask for a person to sign up."),
        ("企业团购有折扣吗？", "公司采购怎么优惠|买很多可以便宜吗|bulk order discount",
            "20 件起九折，50 件起八五折，可定制标志，请找人工报价。\n10 % off from 20 pieces; ask for a person for a quote."),
    ];
}
