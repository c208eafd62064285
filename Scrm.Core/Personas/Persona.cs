namespace Scrm.Core.Personas;

/// <summary>The picture of a person that tags and figures add up to; a projection, rebuilt from them at any time.</summary>
/// <param name="ContactId">Whose.</param>
/// <param name="At">The time everything was computed for.</param>
/// <param name="Dimensions">In the book's order; only those with tags.</param>
public sealed record Persona(string ContactId, DateTimeOffset At, IReadOnlyList<PersonaDimension> Dimensions)
{
    /// <summary>What the person is worth, or null in a picture from before values were computed.</summary>
    public ValueScore? Value { get; init; }

    /// <summary>Where the person stands in the life with the company.</summary>
    public StageFinding? Stage { get; init; }

    /// <summary>Employee, opinion leader or consumer.</summary>
    public RoleFinding? Role { get; init; }

    /// <summary>Where and when the person writes.</summary>
    public Habits? Habits { get; init; }

    /// <summary>First sign of the person.</summary>
    public DateTimeOffset? FirstSeenAt { get; init; }

    /// <summary>Newest sign of the person.</summary>
    public DateTimeOffset? LastSeenAt { get; init; }
}
