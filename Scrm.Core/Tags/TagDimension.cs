namespace Scrm.Core.Tags;

/// <summary>A side of a person or a conversation that tags describe, such as 消费能力.</summary>
/// <param name="Id">Stable id, for example <c>spending</c>.</param>
/// <param name="Name">Chinese name.</param>
/// <param name="NameEn">English name.</param>
/// <param name="Exclusive">True: at most one tag of it at a time; the newest wins.</param>
/// <param name="Hue">Colour on screens, degrees 0–359, the same everywhere.</param>
public sealed record TagDimension(string Id, string Name, string NameEn, bool Exclusive, int Hue)
{
    /// <summary>What the dimension tells, for people who choose; null: the name says it.</summary>
    public string? Description { get; init; }

    /// <summary>Place in lists, lowest first; equal ones stand in order of creation.</summary>
    public int Order { get; init; }

    /// <summary>True: none of its tags is put any more; what is there stays.</summary>
    public bool Archived { get; init; }

    /// <summary>Rises with every change but that of the order.</summary>
    public int Version { get; init; } = 1;
}
