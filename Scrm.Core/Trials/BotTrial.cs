using Scrm.Core.Editions;

namespace Scrm.Core.Trials;

/// <summary>The published version of the bot and a challenger, which a share of the customers gets.</summary>
public sealed record BotTrial
{
    /// <summary>Opaque id; also the salt by which customers are shared, so that every trial shares them anew.</summary>
    public required string Id { get; init; }

    /// <summary>What it is called.</summary>
    public required string Name { get; init; }

    /// <summary>Only in this inbox; null: in all.</summary>
    public string? InboxId { get; init; }

    /// <summary>Percent of the customers who get the challenger, 1–99.</summary>
    public required int Share { get; init; }

    /// <summary>What makes the challenger, over whatever is published.</summary>
    public required BookDraft Draft { get; init; }

    /// <summary>How far it is.</summary>
    public TrialState State { get; init; }

    /// <summary>Who began it, an agent's id.</summary>
    public required string StartedBy { get; init; }

    /// <summary>When it began.</summary>
    public required DateTimeOffset StartedAt { get; init; }

    /// <summary>Who ended it, or null.</summary>
    public string? EndedBy { get; init; }

    /// <summary>When it ended, or null.</summary>
    public DateTimeOffset? EndedAt { get; init; }

    /// <summary>Rises by one with every save.</summary>
    public long Version { get; init; }
}
