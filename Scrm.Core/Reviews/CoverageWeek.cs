namespace Scrm.Core.Reviews;

/// <summary>How far tags reached in one week: of the people who did anything in it, those who have each tag.</summary>
/// <param name="Week">Monday 00:00 UTC.</param>
/// <param name="CountedAt">As of when; once it is after the week, the count is kept as it is.</param>
/// <param name="People">People who did anything in the week.</param>
/// <param name="Messages">Messages from them.</param>
/// <param name="Tags">How many of these people had each tag at the end of the week, by tag id.</param>
public sealed record CoverageWeek(
    DateTimeOffset Week, DateTimeOffset CountedAt, int People, int Messages, IReadOnlyDictionary<string, int> Tags)
{
    /// <summary>True when the week was over when it was counted.</summary>
    public bool IsClosed => CountedAt >= Week.AddDays(7);
}
