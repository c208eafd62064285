using Scrm.Core.Tags;

namespace Scrm.Host.Demo;

/// <summary>The demo's tag book: the default one with what an outdoor shop wants to know besides.</summary>
internal static class DemoTags
{
    public static TagBook Book { get; } = DefaultTags.Book with
    {
        Tags = [.. DefaultTags.Book.Tags, .. Tags()],
        Rules = [.. DefaultTags.Book.Rules, .. Rules()],
    };

    private static Tag[] Tags() =>
    [
        new("interest.camping", "interest", "露营", "Camping", TagScope.Contact),
        new("interest.hiking", "interest", "徒步登山", "Hiking", TagScope.Contact),
        new("interest.snow", "interest", "滑雪", "Skiing", TagScope.Contact),
        new("behaviour.beginner", "behaviour", "户外新手", "New to the outdoors", TagScope.Contact),
        new("behaviour.fair", "behaviour", "展会扫码", "Scanned at a fair", TagScope.Contact),
        new("behaviour.vip", "behaviour", "贵宾", "VIP", TagScope.Contact),
        new("need.size", "need", "尺码咨询", "Asks about sizes", TagScope.Conversation),
    ];

    private static TagRule[] Rules() =>
    [
        Rule("interest.camping", TagSource.Words, 0.8, "露营|帐篷|睡袋|天幕|营地|camping|tent|sleeping bag"),
        Rule("interest.camping", TagSource.Menu, 0.9, "GUIDE_CAMPING|CAMP*"),
        Rule("interest.hiking", TagSource.Words, 0.8, "徒步|登山|爬山|冲锋衣|登山鞋|登山杖|hiking|trekking|mountain"),
        Rule("interest.hiking", TagSource.Menu, 0.9, "GUIDE_HIKING|HIKE*"),
        Rule("interest.snow", TagSource.Words, 0.8, "滑雪|雪板|雪镜|ski|skiing|snowboard"),
        Rule("behaviour.beginner", TagSource.Words, 0.8, "第一次露营|第一次徒步|新手|没经验|入门|first time|beginner"),
        Rule("behaviour.fair", TagSource.Scan, 1, "fair*|expo*"),
        Rule("need.size", TagSource.Intent, 0.8, "size_advice"),
    ];

    private static TagRule Rule(string tag, TagSource source, double confidence, string patterns) => new()
    {
        Id = $"demo.{tag}.{source}".ToLowerInvariant(),
        TagId = tag,
        Source = source,
        Patterns = patterns.Split('|'),
        Confidence = confidence,
        LifetimeDays = 365,
    };
}
