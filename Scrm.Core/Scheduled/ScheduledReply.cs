using Scrm.Core.Content;

namespace Scrm.Core.Scheduled;

/// <summary>A reply that is to leave later.</summary>
public sealed record ScheduledReply
{
    /// <summary>Opaque id.</summary>
    public required string Id { get; init; }

    /// <summary>Where.</summary>
    public required string ConversationId { get; init; }

    /// <summary>Whose reply it is.</summary>
    public required string AgentId { get; init; }

    /// <summary>The words; empty where only attachments are to leave.</summary>
    public required string Text { get; init; }

    /// <summary>What leaves before the words, one message each.</summary>
    public IReadOnlyList<MessageContent> Attachments { get; init; } = [];

    /// <summary>When it leaves.</summary>
    public required DateTimeOffset DueAt { get; init; }

    /// <summary>The last line when it was written.</summary>
    public required long BaseSeq { get; init; }

    /// <summary>True: a line of the customer before then takes it off.</summary>
    public required bool CancelOnReply { get; init; }

    /// <summary>When it was written.</summary>
    public required DateTimeOffset CreatedAt { get; init; }

    /// <summary>What became of it.</summary>
    public ScheduleState State { get; init; }

    /// <summary>Why it was taken off or refused: a stable word, or null.</summary>
    public string? Why { get; init; }

    /// <summary>When that was, or null.</summary>
    public DateTimeOffset? SettledAt { get; init; }
}
