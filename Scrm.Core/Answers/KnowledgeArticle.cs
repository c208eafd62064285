using Scrm.Core.Content;

namespace Scrm.Core.Answers;

/// <summary>A question the bot can answer.</summary>
public sealed record KnowledgeArticle
{
    /// <summary>Opaque id.</summary>
    public required string Id { get; init; }

    /// <summary>The question in its best wording.</summary>
    public required string Question { get; init; }

    /// <summary>Other wordings.</summary>
    public IReadOnlyList<string> Similar { get; init; } = [];

    /// <summary>What is answered.</summary>
    public required MessageContent Answer { get; init; }

    /// <summary>False: never found.</summary>
    public bool Enabled { get; init; } = true;

    /// <summary>Rises by one with every save.</summary>
    public int Version { get; init; } = 1;

    /// <summary>Last change.</summary>
    public DateTimeOffset UpdatedAt { get; init; }
}
