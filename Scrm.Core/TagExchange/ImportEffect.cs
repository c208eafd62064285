namespace Scrm.Core.TagExchange;

/// <summary>What becomes of a row.</summary>
public enum ImportEffect
{
    /// <summary>The book has it as it is.</summary>
    Same,

    /// <summary>It is new.</summary>
    Added,

    /// <summary>It replaces what the book has.</summary>
    Changed,
}
