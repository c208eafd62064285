using Scrm.Core.Tags;

namespace Scrm.Tests.Tags;

/// <summary>A small tag book and pieces to use it with.</summary>
internal static class TagSamples
{
    public static readonly DateTimeOffset Noon = new(2026, 3, 1, 12, 0, 0, TimeSpan.Zero);

    public static TagBook Book { get; } = new(
        [
            new("spending", "消费能力", "Spending", Exclusive: true, Hue: 38),
            new("interest", "兴趣特征", "Interests", Exclusive: false, Hue: 140),
            new("need", "服务诉求", "Service needs", Exclusive: false, Hue: 355),
        ],
        [
            new("high", "spending", "高消费", "High", TagScope.Contact),
            new("low", "spending", "价格敏感", "Low", TagScope.Contact),
            new("camping", "interest", "露营", "Camping", TagScope.Contact),
            new("hiking", "interest", "徒步", "Hiking", TagScope.Contact),
            new("returns", "need", "退换货", "Returns", TagScope.Conversation),
        ],
        [
            Rule("r-high", "high", TagSource.Words, "旗舰|premium", 0.7),
            Rule("r-low", "low", TagSource.Words, "便宜|discount", 0.6, 30),
            Rule("r-camp", "camping", TagSource.Words, "露营|帐篷|tent", 0.8, 90),
            Rule("r-camp-menu", "camping", TagSource.Menu, "CAMP*|GUIDE_CAMPING", 0.9),
            Rule("r-hike-scan", "hiking", TagSource.Scan, "fair-2026|hike*", 1),
            Rule("r-hike-sub", "hiking", TagSource.Subscribe, "search", 0.5),
            Rule("r-returns", "returns", TagSource.Words, "退货|货", 0.8),
            Rule("r-off", "hiking", TagSource.Words, "徒步", 0.8) with { Enabled = false },
            Rule("r-orphan", "no-such-tag", TagSource.Words, "徒步", 0.8),
        ]);

    public static TagRule Rule(string id, string tag, TagSource source, string patterns, double confidence, int? days = null) => new()
    {
        Id = id,
        Version = 3,
        TagId = tag,
        Source = source,
        Patterns = patterns.Split('|'),
        Confidence = confidence,
        LifetimeDays = days,
    };

    public static TagOccasion Occasion(int day = 0, string conversation = "c-1", string? message = "m-1") =>
        new("contact-1", conversation, message, Noon.AddDays(day));

    public static TagAssignment Assignment(string id, string tag, double confidence = 0.8, int day = 0, int? expires = null, string conversation = "c-1")
    {
        var known = Book.Tags.First(t => t.Id == tag);
        return new TagAssignment
        {
            Id = id,
            TagId = tag,
            DimensionId = known.DimensionId,
            Name = known.Name,
            Scope = known.Scope,
            ContactId = "contact-1",
            Source = TagSource.Words,
            RuleId = "old-rule",
            RuleVersion = 1,
            Confidence = confidence,
            Evidence = new TagEvidence(conversation, "m-old", "旧证据"),
            At = Noon.AddDays(day),
            LastSeenAt = Noon.AddDays(day),
            ExpiresAt = expires is { } days ? Noon.AddDays(days) : null,
        };
    }
}
