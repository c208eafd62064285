namespace Scrm.Core.Walls;

/// <summary>The figures of today; what each counts is said at <see cref="WallFigure"/>.</summary>
public sealed record WallDay
{
    /// <summary>The company's day.</summary>
    public required DateOnly Day { get; init; }

    /// <summary>Conversations that began.</summary>
    public int In { get; init; }

    /// <summary>Conversations the bot answered alone.</summary>
    public long Bot { get; init; }

    /// <summary>Conversations that came to people.</summary>
    public int Handed { get; init; }

    /// <summary>Conversations resolved.</summary>
    public int Resolved { get; init; }

    /// <summary>Conversations people first answered.</summary>
    public int FirstAnswer { get; init; }

    /// <summary>Half of the first answers came within so many seconds; null: there are none.</summary>
    public long? FirstAnswerP50 { get; init; }

    /// <summary>19 of 20 first answers came within so many seconds; null: there are none.</summary>
    public long? FirstAnswerP95 { get; init; }

    /// <summary>Conversations with a broken promise.</summary>
    public int Breached { get; init; }
}
