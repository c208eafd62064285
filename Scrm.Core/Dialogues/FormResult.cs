namespace Scrm.Core.Dialogues;

/// <summary>What a form brought: the answers a person gave in a conversation.</summary>
public sealed record FormResult
{
    /// <summary>Opaque id.</summary>
    public required string Id { get; init; }

    /// <summary>Which form.</summary>
    public required string FormId { get; init; }

    /// <summary>What the form was called.</summary>
    public required string FormName { get; init; }

    /// <summary>The version that was filled in.</summary>
    public required int Version { get; init; }

    /// <summary>How it ended.</summary>
    public required FormEnd End { get; init; }

    /// <summary>The answers; none of a form that was called off.</summary>
    public IReadOnlyList<FilledField> Fields { get; init; } = [];

    /// <summary>The conversation.</summary>
    public required string ConversationId { get; init; }

    /// <summary>The person.</summary>
    public required string ContactId { get; init; }

    /// <summary>The person's name then.</summary>
    public required string ContactName { get; init; }

    /// <summary>The account.</summary>
    public required string InboxId { get; init; }

    /// <summary>When it began.</summary>
    public required DateTimeOffset StartedAt { get; init; }

    /// <summary>When it ended.</summary>
    public required DateTimeOffset EndedAt { get; init; }

    /// <summary>The answers as lines <c>label: value</c>, for people.</summary>
    public IReadOnlyList<string> Lines() => FormSummary.Lines(Fields);
}
