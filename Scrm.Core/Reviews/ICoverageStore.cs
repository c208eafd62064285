namespace Scrm.Core.Reviews;

/// <summary>Keeps how far tags reached, week by week.</summary>
public interface ICoverageStore
{
    /// <summary>What was kept of weeks since a time, oldest first.</summary>
    Task<IReadOnlyList<CoverageWeek>> KeptAsync(DateTimeOffset since, CancellationToken cancellationToken);

    /// <summary>Counts weeks (Mondays) by what is stored now; those nobody did anything in are left out.</summary>
    Task<IReadOnlyList<CoverageWeek>> CountAsync(IReadOnlyList<DateTimeOffset> weeks, DateTimeOffset now, CancellationToken cancellationToken);

    /// <summary>Keeps counts, over earlier ones of the same weeks.</summary>
    Task KeepAsync(IReadOnlyList<CoverageWeek> weeks, CancellationToken cancellationToken);
}
