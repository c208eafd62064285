using Scrm.Core.Content;

namespace Scrm.Core.Answers;

/// <summary>A question the bot can answer, in one of its versions.</summary>
public sealed record KnowledgeArticle
{
    /// <summary>Opaque id.</summary>
    public required string Id { get; init; }

    /// <summary>The question in its best wording.</summary>
    public required string Question { get; init; }

    /// <summary>Other wordings.</summary>
    public IReadOnlyList<string> Similar { get; init; } = [];

    /// <summary>What is answered where no channel has an answer of its own.</summary>
    public required MessageContent Answer { get; init; }

    /// <summary>Answers of single channels, by channel.</summary>
    public IReadOnlyDictionary<string, MessageContent> Answers { get; init; } = new Dictionary<string, MessageContent>();

    /// <summary>False: never found.</summary>
    public bool Enabled { get; init; } = true;

    /// <summary>Draft, published or archived; what was stored before there were drafts is published.</summary>
    public ArticleStatus Status { get; init; } = ArticleStatus.Published;

    /// <summary>The days it holds.</summary>
    public ArticleValidity Validity { get; init; } = ArticleValidity.Always;

    /// <summary>Whom it is for.</summary>
    public ArticleAudience Audience { get; init; } = ArticleAudience.Everybody;

    /// <summary>The agent who keeps it right, or null.</summary>
    public string? OwnerId { get; init; }

    /// <summary>Where it stands in the list, for example 售后, or null.</summary>
    public string? Category { get; init; }

    /// <summary>Words to find it by in the list.</summary>
    public IReadOnlyList<string> Tags { get; init; } = [];

    /// <summary>For staff only: sources, what to mind.</summary>
    public string? Notes { get; init; }

    /// <summary>Rises by one with every save; each save stays readable as a version.</summary>
    public int Version { get; init; } = 1;

    /// <summary>When this version was saved.</summary>
    public DateTimeOffset UpdatedAt { get; init; }

    /// <summary>The agent who saved this version; null: nobody, it came with the system.</summary>
    public string? UpdatedBy { get; init; }

    /// <summary>Why this version was saved, in its author's words, or null.</summary>
    public string? ChangeNote { get; init; }

    /// <summary>The older version this one brought back, or null.</summary>
    public int? RestoredFrom { get; init; }

    /// <summary>When it was removed; null: it is there.</summary>
    public DateTimeOffset? RemovedAt { get; init; }

    /// <summary>What saving this version does to the version that answers.</summary>
    public LiveChange LiveChange() =>
        RemovedAt is not null || Status == ArticleStatus.Archived ? Core.Answers.LiveChange.TakenDown
        : Status == ArticleStatus.Published ? Core.Answers.LiveChange.Replaced
        : Core.Answers.LiveChange.Kept;

    /// <summary>What is said on a channel.</summary>
    public MessageContent AnswerOn(string channel) => Answers.GetValueOrDefault(channel) ?? Answer;
}
