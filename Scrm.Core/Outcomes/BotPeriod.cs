namespace Scrm.Core.Outcomes;

/// <summary>What came of the bot's conversations in a period.</summary>
/// <param name="From">First day.</param>
/// <param name="Until">Last day.</param>
/// <param name="Total">All of it. A conversation counts once however many days it took.</param>
/// <param name="Inboxes">The same by inbox.</param>
/// <param name="Reasons">Handed-over conversations by the reason they were handed over for last.</param>
/// <param name="Days">By day; a conversation counts on every day it was going on.</param>
public sealed record BotPeriod(
    DateOnly From, DateOnly Until, BotCounts Total, IReadOnlyList<InboxCounts> Inboxes, IReadOnlyList<ReasonCount> Reasons, IReadOnlyList<DayCounts> Days);

/// <summary>Counts of an inbox.</summary>
/// <param name="InboxId">Which.</param>
/// <param name="Counts">The counts.</param>
public sealed record InboxCounts(string InboxId, BotCounts Counts);

/// <summary>Counts of a day.</summary>
/// <param name="Day">Which.</param>
/// <param name="Counts">The counts.</param>
public sealed record DayCounts(DateOnly Day, BotCounts Counts);

/// <summary>How often for which reason.</summary>
/// <param name="Reason">A short stable word; empty: it is not known.</param>
/// <param name="Count">How often.</param>
public sealed record ReasonCount(string Reason, long Count);
