namespace Scrm.Core.Personas;

/// <summary>Why somebody is in a stage.</summary>
public enum StageReason
{
    /// <summary>Unfollowed and has not come back.</summary>
    Unfollowed,

    /// <summary>Silent days reached a limit.</summary>
    Silent,

    /// <summary>Orders within twelve months reached a limit.</summary>
    Orders,

    /// <summary>Active days within twelve months reached a limit.</summary>
    ActiveDays,

    /// <summary>First seen less than so many days ago.</summary>
    FirstSeen,

    /// <summary>None of the others.</summary>
    Present,
}
