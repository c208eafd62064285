namespace Scrm.Core.Figures;

/// <summary>A day of the company's calendar as real time; where clocks are changed it has 23 or 25 hours.</summary>
/// <param name="Date">The day.</param>
/// <param name="Begins">Its first moment.</param>
/// <param name="Ends">The first moment of the next.</param>
public readonly record struct CompanyDay(DateOnly Date, DateTimeOffset Begins, DateTimeOffset Ends)
{
    /// <summary>True when it happened that day.</summary>
    public bool Has(DateTimeOffset at) => at >= Begins && at < Ends;
}
