namespace Scrm.Core.Tags;

/// <summary>A word that may be put on a contact, a conversation or a message.</summary>
/// <param name="Id">Opaque id.</param>
/// <param name="DimensionId">Its dimension.</param>
/// <param name="Name">Chinese name.</param>
/// <param name="NameEn">English name, or null when the Chinese one serves.</param>
/// <param name="Scope">What it is put on.</param>
public sealed record Tag(string Id, string DimensionId, string Name, string? NameEn, TagScope Scope)
{
    /// <summary>When to put it, for people who choose; null: the name says it.</summary>
    public string? Description { get; init; }

    /// <summary>Other words for the same: found by search and import, never shown on a person.</summary>
    public IReadOnlyList<string> Synonyms { get; init; } = [];

    /// <summary>Colour on screens, degrees 0–359; null: the dimension's.</summary>
    public int? Hue { get; init; }

    /// <summary>Assignments expire after so many days without being seen again, whatever put them; null: the rule's lifetime counts.</summary>
    public int? LifetimeDays { get; init; }

    /// <summary>Who may put it by hand.</summary>
    public TagSetter SetBy { get; init; }

    /// <summary>What becomes of it when its conversation is resolved; of no matter for other scopes.</summary>
    public TagCarryOver CarryOver { get; init; }

    /// <summary>True: not put any more; what is there stays.</summary>
    public bool Archived { get; init; }

    /// <summary>The tag it was merged into: what is seen of this one counts for that one. Null: not merged.</summary>
    public string? MergedInto { get; init; }

    /// <summary>What the merge moved; null: not merged, or merged before this was kept.</summary>
    public TagMerge? Merge { get; init; }

    /// <summary>Rises with every change.</summary>
    public int Version { get; init; } = 1;
}
