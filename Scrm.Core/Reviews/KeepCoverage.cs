namespace Scrm.Core.Reviews;

/// <summary>
/// Counts how far tags reach: this week anew, and once more each week that is over. What was counted after a week's end is kept as it was then,
/// whatever becomes of the tags later; weeks from before anybody counted are counted by what is there now.
/// </summary>
public sealed class KeepCoverage(ICoverageStore store, TimeProvider time)
{
    /// <summary>Weeks back that are looked at.</summary>
    public const int Weeks = 26;

    /// <summary>The weeks that were counted.</summary>
    public async Task<IReadOnlyList<CoverageWeek>> HandleAsync(CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        var kept = await store.KeptAsync(ReviewWeek.Of(now).AddDays(-7 * (Weeks - 1)), cancellationToken);
        var counted = await store.CountAsync(Due(kept, now), now, cancellationToken);
        await store.KeepAsync(counted, cancellationToken);
        return counted;
    }

    /// <summary>The weeks to count, oldest first: this one, and those no count of which was made after their end.</summary>
    internal static IReadOnlyList<DateTimeOffset> Due(IReadOnlyList<CoverageWeek> kept, DateTimeOffset now)
    {
        var closed = kept.Where(w => w.IsClosed).Select(w => w.Week).ToHashSet();
        return [.. Enumerable.Range(0, Weeks).Select(back => ReviewWeek.Of(now).AddDays(-7 * back)).Where(week => !closed.Contains(week)).Reverse()];
    }
}
