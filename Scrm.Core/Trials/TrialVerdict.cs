namespace Scrm.Core.Trials;

/// <summary>What can be said of a challenger so far.</summary>
public enum TrialVerdict
{
    /// <summary>Too few conversations in one of the versions to say anything.</summary>
    TooFew,

    /// <summary>The versions may be equally good: the interval of their difference holds zero.</summary>
    Open,

    /// <summary>The challenger resolves more by itself.</summary>
    Better,

    /// <summary>The challenger resolves less by itself.</summary>
    Worse,
}
