namespace Scrm.Core.Segments.Matching;

/// <summary>Words of a persona.</summary>
public enum WordField
{
    /// <summary>Employee, KOL, consumer.</summary>
    Role,

    /// <summary>Stage of the lifecycle.</summary>
    Stage,

    /// <summary>Where the person writes most.</summary>
    PreferredChannel,
}
