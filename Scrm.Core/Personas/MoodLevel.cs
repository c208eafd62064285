namespace Scrm.Core.Personas;

/// <summary>How somebody feels about the company.</summary>
public enum MoodLevel
{
    /// <summary>Too little was said to tell.</summary>
    Unknown,

    /// <summary>Complains seldom or never.</summary>
    Calm,

    /// <summary>Complains now and then.</summary>
    Uneasy,

    /// <summary>Complains often.</summary>
    Unhappy,
}
