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

    /// <summary>What is answered; null where a form or people say it all.</summary>
    public MessageContent? Answer { get; init; }

    /// <summary>Form that begins with the answer, or null.</summary>
    public string? FormId { get; init; }

    /// <summary>True: people take over, with the answer's words if there are any.</summary>
    public bool Handoff { get; init; }

    /// <summary>The team that takes over; null: the inbox's.</summary>
    public string? TeamId { get; init; }

    /// <summary>Only in this inbox; null: in all.</summary>
    public string? InboxId { get; init; }

    /// <summary>Lower first.</summary>
    public int Order { get; init; }

    /// <summary>False: not applied.</summary>
    public bool Enabled { get; init; } = true;

    /// <summary>How often it was saved; 0: not yet.</summary>
    public int Version { get; init; }

    /// <summary>When it was last saved by a person; null: it came with the system.</summary>
    public DateTimeOffset? UpdatedAt { get; init; }

    /// <summary>Who saved it last, an agent's id, or null.</summary>
    public string? UpdatedBy { get; init; }
}
