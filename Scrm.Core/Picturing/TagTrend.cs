namespace Scrm.Core.Picturing;

/// <summary>Where a tag's weight goes.</summary>
public enum TagTrend
{
    /// <summary>About as heavy as thirty days ago.</summary>
    Steady,

    /// <summary>Heavier, or not there then.</summary>
    Rising,

    /// <summary>Lighter: it was not seen again.</summary>
    Falling,
}
