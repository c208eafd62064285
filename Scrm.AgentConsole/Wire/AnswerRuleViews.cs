namespace Scrm.AgentConsole.Wire;

/// <summary>A fixed answer to key words.</summary>
internal sealed record AnswerRuleView
{
    public required string Id { get; init; }
    public required IReadOnlyList<string> Keywords { get; init; }

    /// <summary>The whole message must be the key word.</summary>
    public required bool Whole { get; init; }
    public ArticleAnswer? Answer { get; init; }
    public string? FormId { get; init; }
    public required bool Handoff { get; init; }

    /// <summary>The team that takes over; null: the inbox's.</summary>
    public string? TeamId { get; init; }

    /// <summary>Only in this inbox; null: in all.</summary>
    public string? InboxId { get; init; }
    public required bool Enabled { get; init; }
    public required int Version { get; init; }
    public DateTimeOffset? UpdatedAt { get; init; }
    public string? UpdatedBy { get; init; }
}

/// <summary>A new or changed keyword answer, on the version that was changed; what is absent is off. An id may be chosen for a new one.</summary>
internal sealed record AnswerRuleInput(
    IReadOnlyList<string> Keywords,
    bool Whole = false,
    ArticleAnswer? Answer = null,
    string? FormId = null,
    bool Handoff = false,
    string? TeamId = null,
    string? InboxId = null,
    bool Enabled = true,
    int Version = 0,
    string? Id = null);

/// <summary>All keyword answers in the order they are asked, each in the version that was seen.</summary>
internal sealed record AnswerRuleOrderInput(IReadOnlyList<AnswerRulePlace> Rules);

/// <summary>A keyword answer's place.</summary>
internal sealed record AnswerRulePlace(string Id, int Version);
