using Scrm.Core.Answers;

namespace Scrm.Core.Editions;

/// <summary>Which changes are meant.</summary>
public sealed record DraftRequest
{
    /// <summary>Articles whose newest version, a draft, is taken; null: all drafts there are; empty: none.</summary>
    public IReadOnlyList<string>? ArticleIds { get; init; }

    /// <summary>An article as somebody is writing it, saved or not.</summary>
    public KnowledgeArticle? Article { get; init; }

    /// <summary>Articles that shall not answer any more.</summary>
    public IReadOnlyList<string> Removed { get; init; } = [];

    /// <summary>The company's own words; null: as they are.</summary>
    public AnswerWords? Words { get; init; }

    /// <summary>0–1: from this confidence on the best article is answered.</summary>
    public double? AnswerFrom { get; init; }

    /// <summary>0–1: from this confidence on articles are offered.</summary>
    public double? OfferFrom { get; init; }

    /// <summary>Misses in a row after which people take over.</summary>
    public int? MissesToHandoff { get; init; }
}
