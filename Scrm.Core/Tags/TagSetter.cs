namespace Scrm.Core.Tags;

/// <summary>Who may put a tag by hand; rules may put every tag.</summary>
public enum TagSetter
{
    /// <summary>Any agent.</summary>
    Agents,

    /// <summary>Supervisors and admins.</summary>
    Supervisors,

    /// <summary>Nobody: rules, imports and platforms only.</summary>
    Rules,
}
