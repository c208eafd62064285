using Scrm.Core.Contacts;

namespace Scrm.Core.Merging;

/// <summary>Two contacts that became one person; keeps all that is needed to make them two again.</summary>
public sealed record Merge
{
    /// <summary>Opaque id.</summary>
    public required string Id { get; init; }

    /// <summary>Who remains.</summary>
    public required string KeptId { get; init; }

    /// <summary>Who is part of the other now; the id answers as an alias.</summary>
    public required string MergedId { get; init; }

    /// <summary>Who remains, as he was.</summary>
    public required Contact KeptBefore { get; init; }

    /// <summary>Who became part of the other, as he was.</summary>
    public required Contact MergedBefore { get; init; }

    /// <summary>What the two became.</summary>
    public required Contact Joined { get; init; }

    /// <summary>Conversations that moved.</summary>
    public IReadOnlyList<string> ConversationIds { get; init; } = [];

    /// <summary>What spoke for it.</summary>
    public IReadOnlyList<MergeReason> Reasons { get; init; } = [];

    /// <summary>Who decided; null: a platform's id proved it.</summary>
    public string? ById { get; init; }

    /// <summary>When.</summary>
    public required DateTimeOffset At { get; init; }

    /// <summary>Who made them two again, or null.</summary>
    public string? UndoneById { get; init; }

    /// <summary>When they became two again; null: they are one.</summary>
    public DateTimeOffset? UndoneAt { get; init; }

    /// <summary>True while the two are one.</summary>
    public bool IsStanding => UndoneAt is null;
}
