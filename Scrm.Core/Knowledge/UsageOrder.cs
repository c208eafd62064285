namespace Scrm.Core.Knowledge;

/// <summary>How articles are listed by their use.</summary>
public enum UsageOrder
{
    /// <summary>Most answered first.</summary>
    Use,

    /// <summary>Those that failed the largest share of those they answered first; few answers weigh less.</summary>
    Unhelpful,

    /// <summary>Only those that were neither answered nor offered.</summary>
    Never,
}
