namespace Scrm.Core.Personas;

/// <summary>Why somebody has a role.</summary>
public enum RoleReason
{
    /// <summary>On the list of the company's own people.</summary>
    StaffList,

    /// <summary>Has a tag that says so.</summary>
    Tag,

    /// <summary>Has so many followers.</summary>
    Followers,

    /// <summary>Nothing says otherwise.</summary>
    None,
}
