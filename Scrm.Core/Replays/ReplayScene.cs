using Scrm.Core.Conversations;
using Scrm.Core.Dialogues;
using Scrm.Core.Figures;

namespace Scrm.Core.Replays;

/// <summary>A conversation to be played again.</summary>
/// <param name="InboxId">Where it was.</param>
/// <param name="Channel">The inbox's channel.</param>
/// <param name="Lines">Its whole transcript.</param>
public sealed record ReplayScene(string InboxId, string Channel, IReadOnlyList<Message> Lines)
{
    /// <summary>The last lines of the contact's conversation before, if the bot had it to its end; null where a line has no words.</summary>
    public IReadOnlyList<string?> Earlier { get; init; } = [];

    /// <summary>Segments the contact is in now: what he was in then is not kept.</summary>
    public IReadOnlyCollection<string> Segments { get; init; } = [];

    /// <summary>What the contact is called, so that it does not leave the house; may be empty.</summary>
    public string ContactName { get; init; } = "";

    /// <summary>Member tier, or null.</summary>
    public string? Tier { get; init; }

    /// <summary>Value score now, or null.</summary>
    public double? Value { get; init; }

    /// <summary>The published forms.</summary>
    public FormBook Forms { get; init; } = FormBook.Empty;

    /// <summary>The company's calendar.</summary>
    public required CompanyClock Clock { get; init; }

    /// <summary>First of the company's days that is compared; what came before is played for the bot's memory.</summary>
    public DateOnly From { get; init; }

    /// <summary>Last day that is compared.</summary>
    public DateOnly Until { get; init; } = DateOnly.MaxValue;
}
