namespace Scrm.Core.Figures;

/// <summary>What a person did, counted. The order of deeds does not matter, and two tallies add up to the tally of both.</summary>
public sealed record Tally
{
    /// <summary>Months are kept so many back from the newest one.</summary>
    public const int MonthsKept = 36;

    /// <summary>Nothing yet.</summary>
    public static Tally None { get; } = new();

    /// <summary>The first deed.</summary>
    public DateTimeOffset? FirstAt { get; init; }

    /// <summary>The newest deed.</summary>
    public DateTimeOffset? LastAt { get; init; }

    /// <summary>The newest order.</summary>
    public DateTimeOffset? LastOrderAt { get; init; }

    /// <summary>Month by month, oldest first; months without deeds are left out.</summary>
    public IReadOnlyList<MonthTally> Months { get; init; } = [];

    /// <summary>Messages ever, by channel.</summary>
    public IReadOnlyDictionary<string, int> Channels { get; init; } = new Dictionary<string, int>();

    /// <summary>Messages ever, by hour of the company's clock: 24 numbers, or none before the first message.</summary>
    public IReadOnlyList<int> Hours { get; init; } = [];

    /// <summary>The months from <paramref name="month"/> back, so many of them, as one.</summary>
    public MonthTally Within(int month, int months) => Months
        .Where(m => m.Month > month - months && m.Month <= month)
        .Aggregate(new MonthTally(month), (sum, one) => sum.Plus(one));

    /// <summary>How many days the person was there in these months.</summary>
    public int ActiveDays(int month, int months) => Months.Where(m => m.Month > month - months && m.Month <= month).Sum(m => m.ActiveDays());
}
