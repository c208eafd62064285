namespace Scrm.Core.Tags;

/// <summary>The tag book a new company starts with: five dimensions, common tags, and rules for them in Chinese and English.</summary>
public static class DefaultTags
{
    /// <summary>Everything at once.</summary>
    public static TagBook Book { get; } = new(Dimensions(), Tags(), DefaultTagRules.All());

    private static TagDimension[] Dimensions() =>
    [
        new("spending", "消费能力", "Spending", Exclusive: true, Hue: 38),
        new("behaviour", "行为特征", "Behaviour", Exclusive: false, Hue: 208),
        new("interest", "兴趣特征", "Interests", Exclusive: false, Hue: 140),
        new("content", "内容偏好", "Content", Exclusive: false, Hue: 275),
        new("need", "服务诉求", "Service needs", Exclusive: false, Hue: 355),
    ];

    private static Tag[] Tags() =>
    [
        Person("spending", "high", "追求品质", "Quality first"),
        Person("spending", "value", "看重性价比", "Value for money"),
        Person("spending", "budget", "价格敏感", "Price sensitive"),

        Person("behaviour", "new", "新关注", "New follower"),
        Person("behaviour", "code", "扫码关注", "Came by QR code"),
        Person("behaviour", "search", "主动搜索", "Found us by search"),
        Person("behaviour", "referred", "朋友推荐", "Referred by friends"),
        Person("behaviour", "store", "到过门店", "Visited a store"),
        Person("behaviour", "buying", "准备购买", "About to buy"),
        Person("behaviour", "returning", "老客户", "Returning customer"),
        Person("behaviour", "bulk", "批量采购", "Buys in bulk"),
        Person("behaviour", "gift", "送礼", "Buys gifts"),

        Person("interest", "outdoor", "户外", "Outdoors"),
        Person("interest", "travel", "旅行", "Travel"),
        Person("interest", "sport", "运动", "Sport"),
        Person("interest", "food", "美食", "Food"),
        Person("interest", "family", "亲子", "Family"),
        Person("interest", "photo", "摄影", "Photography"),
        Person("interest", "pet", "宠物", "Pets"),

        Person("content", "offers", "优惠活动", "Offers"),
        Person("content", "arrivals", "新品资讯", "New arrivals"),
        Person("content", "guides", "攻略教程", "Guides"),
        Person("content", "reviews", "测评口碑", "Reviews"),
        Person("content", "video", "视频", "Videos"),

        // What somebody needs is a matter of the conversation; the next one is about something else.
        Matter("need", "advice", "选购咨询", "Advice before buying"),
        Matter("need", "delivery", "物流配送", "Delivery"),
        Matter("need", "returns", "退换货", "Returns"),
        Matter("need", "repair", "维修保修", "Repair"),
        Matter("need", "invoice", "发票", "Invoice"),
        Matter("need", "member", "会员积分", "Membership"),
        Matter("need", "complaint", "投诉不满", "Complaint"),
    ];

    private static Tag Person(string dimension, string word, string name, string nameEn) =>
        new($"{dimension}.{word}", dimension, name, nameEn, TagScope.Contact);

    private static Tag Matter(string dimension, string word, string name, string nameEn) =>
        new($"{dimension}.{word}", dimension, name, nameEn, TagScope.Conversation);
}
