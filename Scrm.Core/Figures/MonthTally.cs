using System.Numerics;

namespace Scrm.Core.Figures;

/// <summary>What a person did within one month.</summary>
/// <param name="Month">Year × 12 + month − 1, by the company's clock.</param>
public sealed record MonthTally(int Month)
{
    /// <summary>The days on which the person was there: bit 0 is the first.</summary>
    public uint Days { get; init; }

    /// <summary>Messages.</summary>
    public int Messages { get; init; }

    /// <summary>Taps on menus and choices.</summary>
    public int Taps { get; init; }

    /// <summary>Opened links.</summary>
    public int Clicks { get; init; }

    /// <summary>Scanned codes.</summary>
    public int Scans { get; init; }

    /// <summary>Friends brought.</summary>
    public int Referrals { get; init; }

    /// <summary>Things passed on.</summary>
    public int Reposts { get; init; }

    /// <summary>Surveys answered.</summary>
    public int Surveys { get; init; }

    /// <summary>Messages with words.</summary>
    public int Read { get; init; }

    /// <summary>Those that complain.</summary>
    public int Negative { get; init; }

    /// <summary>Orders, refunds not counted.</summary>
    public int Orders { get; init; }

    /// <summary>What orders came to, refunds taken off.</summary>
    public decimal Spent { get; init; }

    /// <summary>How many days the person was there.</summary>
    public int ActiveDays() => BitOperations.PopCount(Days);

    /// <summary>Both together; of the same month.</summary>
    public MonthTally Plus(MonthTally other) => new(Month)
    {
        Days = Days | other.Days,
        Messages = Messages + other.Messages,
        Taps = Taps + other.Taps,
        Clicks = Clicks + other.Clicks,
        Scans = Scans + other.Scans,
        Referrals = Referrals + other.Referrals,
        Reposts = Reposts + other.Reposts,
        Surveys = Surveys + other.Surveys,
        Read = Read + other.Read,
        Negative = Negative + other.Negative,
        Orders = Orders + other.Orders,
        Spent = Spent + other.Spent,
    };
}
