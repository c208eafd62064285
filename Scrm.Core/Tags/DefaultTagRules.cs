namespace Scrm.Core.Tags;

/// <summary>The rules of <see cref="DefaultTags"/>: one line a rule, patterns separated by bars.</summary>
internal static class DefaultTagRules
{
    public static TagRule[] All() =>
    [
        Words("spending.high", 0.7, 365, "高端|旗舰款|顶配|最好的|品质好|不差钱|贵一点没关系|premium|flagship|top of the line|best quality"),
        Words("spending.value", 0.7, 365, "性价比|划算|实惠|值不值|value for money|good value|worth it"),
        Words("spending.budget", 0.7, 365, "便宜|太贵|有点贵|打折|折扣|优惠券|满减|包邮|降价|discount|coupon|cheaper|too expensive|on sale"),

        Subscribed("behaviour.new", 1, 30, "*"),
        Subscribed("behaviour.code", 1, null, "ADD_SCENE_QR_CODE|qr*"),
        Subscribed("behaviour.search", 1, null, "ADD_SCENE_SEARCH|search*"),
        Subscribed("behaviour.referred", 0.9, null, "ADD_SCENE_PROFILE_CARD|ADD_SCENE_PROFILE_ITEM|referral*"),
        Words("behaviour.referred", 0.8, null, "朋友推荐|同事推荐|别人推荐|friend recommended|recommended by"),
        Scanned("behaviour.store", 0.9, 365, "store*|shop*|mendian*"),
        Words("behaviour.store", 0.7, 365, "去过你们店|去过门店|在店里|in your store|at your shop"),
        Words("behaviour.buying", 0.7, 30, "想买|怎么买|怎么下单|有货吗|有现货|还有货|能买吗|准备入手|in stock|want to buy|how to order|place an order"),
        Words("behaviour.returning", 0.8, null, "上次买|之前买|又来|回购|再买|老客户|老顾客|bought before|bought last|ordered before|returning customer"),
        Words("behaviour.bulk", 0.8, 365, "批发|团购|企业采购|公司采购|大量采购|bulk order|wholesale|corporate order"),
        Words("behaviour.gift", 0.8, 180, "送人|送礼|当礼物|生日礼物|送朋友|as a gift|birthday present|gift wrap"),

        Words("interest.outdoor", 0.7, 365, "户外|露营|徒步|登山|爬山|帐篷|睡袋|outdoor|camping|hiking|climbing|tent"),
        Words("interest.travel", 0.7, 365, "旅行|旅游|自驾|出游|出差|机票|酒店|travel|trip|road trip|holiday"),
        Words("interest.sport", 0.7, 365, "跑步|健身|骑行|滑雪|游泳|篮球|running|cycling|skiing|swimming|gym"),
        Words("interest.food", 0.7, 365, "美食|好吃|餐厅|野餐|烧烤|咖啡|food|restaurant|picnic|barbecue|coffee"),
        Words("interest.family", 0.7, 365, "亲子|带孩子|带娃|小朋友|儿童|宝宝|kids|children|family trip"),
        Words("interest.photo", 0.7, 365, "摄影|拍照|相机|镜头|photography|camera|lens"),
        Words("interest.pet", 0.7, 365, "宠物|狗狗|猫咪|带狗|pet|my dog|my cat"),

        Tapped("content.offers", 0.8, 180, "OFFER*|PROMO*|SALE*|COUPON*"),
        Words("content.offers", 0.6, 90, "有活动吗|什么活动|优惠活动|促销|any offers|promotion|any deals"),
        Tapped("content.arrivals", 0.8, 180, "NEW*|ARRIVAL*"),
        Words("content.arrivals", 0.6, 180, "新品|上新|新款|new arrival|newest model|latest model"),
        Tapped("content.guides", 0.8, 180, "GUIDE*|HOWTO*"),
        Words("content.guides", 0.6, 180, "攻略|教程|新手|入门|怎么用|使用方法|guide|tutorial|how to use|beginner"),
        Words("content.reviews", 0.6, 180, "测评|评测|评价怎么样|口碑|买家秀|customer reviews|any reviews|comparison"),
        Words("content.video", 0.6, 180, "视频|直播|video|livestream"),

        Words("need.advice", 0.7, null, "推荐一款|哪款|哪个好|怎么选|什么尺码|适合我|区别|recommend|which one|what size|difference between"),
        Words("need.delivery", 0.8, null, "快递|物流|发货|到货|什么时候到|还没收到|配送|运费|delivery|shipping|shipment|tracking|not arrived"),
        Words("need.returns", 0.8, null, "退货|换货|退款|退换|不合适|return it|refund|exchange it|send it back"),
        Words("need.repair", 0.8, null, "维修|保修|坏了|修一下|破了|开线|漏水|repair|warranty|broken|leaking"),
        Words("need.invoice", 0.9, null, "发票|开票|抬头|税号|invoice|receipt"),
        Words("need.member", 0.8, null, "会员|积分|等级|membership|loyalty points|my points"),
        Words("need.complaint", 0.8, null, "投诉|差评|太差|骗人|失望|态度差|没人理|退钱|complaint|complain|terrible|disappointed|unacceptable"),
    ];

    private static TagRule Words(string tag, double confidence, int? days, string patterns) => Rule(tag, TagSource.Words, confidence, days, patterns);

    private static TagRule Tapped(string tag, double confidence, int? days, string patterns) => Rule(tag, TagSource.Menu, confidence, days, patterns);

    private static TagRule Scanned(string tag, double confidence, int? days, string patterns) => Rule(tag, TagSource.Scan, confidence, days, patterns);

    private static TagRule Subscribed(string tag, double confidence, int? days, string patterns) => Rule(tag, TagSource.Subscribe, confidence, days, patterns);

    private static TagRule Rule(string tag, TagSource source, double confidence, int? days, string patterns) => new()
    {
        Id = $"{tag}.{source}".ToLowerInvariant(),
        TagId = tag,
        Source = source,
        Patterns = patterns.Split('|'),
        Confidence = confidence,
        LifetimeDays = days,
    };
}
