using Scrm.Core.Content;

namespace Scrm.Core.Answers;

/// <summary>A fixed answer to key words; comes before the search in articles.</summary>
public sealed record AnswerRule
{
    /// <summary>Opaque id.</summary>
    public required string Id { get; init; }

    /// <summary>Any of these: found inside the message, or equal to it when <see cref="Whole"/>; case and spaces aside.</summary>
    public required IReadOnlyList<string> Keywords { get; init; }

    /// <summary>True: the whole message must be the keyword.</summary>
    public bool Whole { get; init; }

    /// <summary>What is answered.</summary>
    public required MessageContent Answer { get; init; }

    /// <summary>Form that begins with the answer, or null.</summary>
    public string? FormId { get; init; }

    /// <summary>Only in this inbox; null: in all.</summary>
    public string? InboxId { get; init; }

    /// <summary>Lower first.</summary>
    public int Order { get; init; }

    /// <summary>False: not applied.</summary>
    public bool Enabled { get; init; } = true;
}
