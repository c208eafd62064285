using Scrm.Core.Answers;
using Scrm.Core.Content;

namespace Scrm.Core.Knowledge;

/// <summary>What somebody wants an article to be. What is null stays as it is, or is as usual in a new article.</summary>
public sealed record ArticleDraft
{
    /// <summary>The question in its best wording.</summary>
    public string? Question { get; init; }

    /// <summary>Other wordings.</summary>
    public IReadOnlyList<string>? Similar { get; init; }

    /// <summary>What is answered where no channel has an answer of its own.</summary>
    public MessageContent? Answer { get; init; }

    /// <summary>Answers of single channels, by channel.</summary>
    public IReadOnlyDictionary<string, MessageContent>? Answers { get; init; }

    /// <summary>False: never found.</summary>
    public bool? Enabled { get; init; }

    /// <summary>Draft, published or archived.</summary>
    public ArticleStatus? Status { get; init; }

    /// <summary>The days it holds.</summary>
    public ArticleValidity? Validity { get; init; }

    /// <summary>Whom it is for.</summary>
    public ArticleAudience? Audience { get; init; }

    /// <summary>The agent who keeps it right; empty: nobody.</summary>
    public string? OwnerId { get; init; }

    /// <summary>Where it stands in the list; empty: nowhere.</summary>
    public string? Category { get; init; }

    /// <summary>Words to find it by in the list.</summary>
    public IReadOnlyList<string>? Tags { get; init; }

    /// <summary>For staff only; empty: none.</summary>
    public string? Notes { get; init; }

    /// <summary>Why it is changed.</summary>
    public string? ChangeNote { get; init; }

    /// <summary>The article as it would be: over what is stored, or new.</summary>
    public KnowledgeArticle Over(KnowledgeArticle? stored, string id)
    {
        var before = stored ?? new KnowledgeArticle { Id = id, Question = "", Answer = MessageContent.OfText("") };
        return before with
        {
            Id = id,
            Question = Question is null ? before.Question : OneLine(Question),
            Similar = Distinct(Similar) ?? before.Similar,
            Answer = Answer is null ? before.Answer : AnswerForms.Tidy(Answer),
            Answers = Answers?.ToDictionary(a => a.Key, a => AnswerForms.Tidy(a.Value)) ?? before.Answers,
            Enabled = Enabled ?? before.Enabled,
            Status = Status ?? before.Status,
            Validity = Validity ?? before.Validity,
            Audience = Audience is null ? before.Audience : Tidy(Audience),
            OwnerId = Word(OwnerId, before.OwnerId),
            Category = Word(Category, before.Category),
            Tags = Distinct(Tags) ?? before.Tags,
            Notes = Word(Notes, before.Notes),
            ChangeNote = Word(ChangeNote, null),
            RestoredFrom = null,
            RemovedAt = null,
        };
    }

    private static ArticleAudience Tidy(ArticleAudience audience) => new()
    {
        Channels = Distinct(audience.Channels) ?? [],
        Segments = Distinct(audience.Segments) ?? [],
        Tiers = Distinct(audience.Tiers) ?? [],
    };

    private static IReadOnlyList<string>? Distinct(IReadOnlyList<string>? words) =>
        words is null ? null : [.. words.Select(w => OneLine(w ?? "")).Where(w => w.Length > 0).Distinct()];

    private static string OneLine(string text) => text.Trim().ReplaceLineEndings(" ");

    private static string? Word(string? wanted, string? before) => wanted is null ? before : string.IsNullOrWhiteSpace(wanted) ? null : wanted.Trim();
}
