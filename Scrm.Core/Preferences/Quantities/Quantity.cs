namespace Scrm.Core.Preferences.Quantities;

/// <summary>An amount in a text: 50到100元, 4.5分以上, 半小时.</summary>
/// <param name="Start">First letter.</param>
/// <param name="Length">Letters.</param>
/// <param name="Low">The number, or the lower one.</param>
/// <param name="High">The upper number of a range.</param>
/// <param name="Unit">Unit of the lower number; empty when none was said.</param>
/// <param name="HighUnit">Unit of the upper number.</param>
/// <param name="Bound">What the number means.</param>
internal readonly record struct Quantity(int Start, int Length, decimal Low, decimal? High, string Unit, string HighUnit, QuantityBound Bound)
{
    /// <summary>The numbers alone: equal amounts have equal ones, whatever the bound.</summary>
    public (decimal Low, decimal? High) Numbers => (InHours(Low, Unit), High is { } high ? InHours(high, HighUnit) : null);

    /// <summary>The unit that amounts are compared by.</summary>
    public string Measure => Unit == "分钟" ? "小时" : Unit;

    /// <summary>The upper unit that amounts are compared by.</summary>
    public string HighMeasure => HighUnit == "分钟" ? "小时" : HighUnit;

    private static decimal InHours(decimal number, string unit) => unit == "分钟" ? number / 60 : number;
}
