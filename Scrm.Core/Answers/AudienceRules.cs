namespace Scrm.Core.Answers;

/// <summary>May an article answer this asker, now?</summary>
public static class AudienceRules
{
    /// <summary>Names under which a contact's facts hold the member tier; the first that is there counts.</summary>
    public static IReadOnlyList<string> TierFacts { get; } = ["tier", "memberTier", "会员等级"];

    /// <summary>True when nothing speaks against it.</summary>
    public static bool Admits(KnowledgeArticle article, Asker asker) => Refusal(article, asker) is null;

    /// <summary>The first thing that speaks against it, or null.</summary>
    public static ArticleRefusal? Refusal(KnowledgeArticle article, Asker asker)
    {
        var (validity, audience) = (article.Validity, article.Audience);
        return !article.Enabled ? ArticleRefusal.Disabled
            : article.Status == ArticleStatus.Draft ? ArticleRefusal.Draft
            : article.Status == ArticleStatus.Archived ? ArticleRefusal.Archived
            : asker.Day < validity.From ? ArticleRefusal.NotYet
            : asker.Day > validity.Until ? ArticleRefusal.Expired
            : audience.Channels.Count > 0 && !audience.Channels.Contains(asker.Channel) ? ArticleRefusal.Channel
            : audience.Segments.Count > 0 && !audience.Segments.Any(asker.Segments.Contains) ? ArticleRefusal.Segment
            : audience.Tiers.Count > 0 && !audience.Tiers.Contains(asker.Tier, StringComparer.OrdinalIgnoreCase) ? ArticleRefusal.Tier
            : null;
    }

    /// <summary>The member tier among a contact's facts, or null.</summary>
    public static string? TierOf(IReadOnlyDictionary<string, string> facts) =>
        TierFacts.Select(facts.GetValueOrDefault).FirstOrDefault(tier => !string.IsNullOrWhiteSpace(tier))?.Trim();
}
