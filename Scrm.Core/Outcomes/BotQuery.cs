namespace Scrm.Core.Outcomes;

/// <summary>Which conversations of the bot are meant.</summary>
/// <param name="From">First of the company's days.</param>
/// <param name="Until">Last day, included.</param>
/// <param name="InboxId">Only of this inbox; null: of all.</param>
public sealed record BotQuery(DateOnly From, DateOnly Until, string? InboxId = null)
{
    /// <summary>How many days.</summary>
    public int Days => Until.DayNumber - From.DayNumber + 1;

    /// <summary>The period of the same length before.</summary>
    public BotQuery Before => this with { From = From.AddDays(-Days), Until = From.AddDays(-1) };
}
