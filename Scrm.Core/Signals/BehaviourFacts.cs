namespace Scrm.Core.Signals;

/// <summary>How often and how lately a person is here and buys, at one time.</summary>
public sealed record BehaviourFacts
{
    /// <summary>Lists reach back so many days; conditions cannot ask for more.</summary>
    public const int Days = 730;

    /// <summary>The time the facts are seen from.</summary>
    public required DateTimeOffset Now { get; init; }

    /// <summary>Last heard from.</summary>
    public required DateTimeOffset LastSeenAt { get; init; }

    /// <summary>Orders that count, of the last <see cref="Days"/> days.</summary>
    public IReadOnlyList<PaidOrder> Orders { get; init; } = [];

    /// <summary>Hours with messages of the person, of the last <see cref="Days"/> days.</summary>
    public IReadOnlyList<ActiveHour> Hours { get; init; } = [];

    /// <summary>What the company's clocks are ahead of UTC.</summary>
    public TimeSpan Offset { get; init; }
}
