namespace Scrm.Core.Merging;

/// <summary>What speaks against two contacts being one person.</summary>
public enum MergeDoubt
{
    /// <summary>Both have telephone numbers, and they differ.</summary>
    OtherPhone,

    /// <summary>The company's other system has different numbers for them.</summary>
    OtherExternal,

    /// <summary>Staff took a merge of the two apart before.</summary>
    TakenApart,
}
