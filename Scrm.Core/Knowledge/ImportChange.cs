namespace Scrm.Core.Knowledge;

/// <summary>What a line does.</summary>
public enum ImportChange
{
    /// <summary>Adds an article.</summary>
    Added,

    /// <summary>Changes one.</summary>
    Changed,

    /// <summary>Says what is stored already.</summary>
    Unchanged,
}
