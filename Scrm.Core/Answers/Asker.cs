namespace Scrm.Core.Answers;

/// <summary>Who asks, where and when, as far as an article's audience and validity care.</summary>
/// <param name="Channel">The conversation's channel; empty: none, only articles for all channels answer.</param>
/// <param name="At">When.</param>
/// <param name="Day">The same on the company's calendar.</param>
public sealed record Asker(string Channel, DateTimeOffset At, DateOnly Day)
{
    /// <summary>Ids of the segments the asker is in.</summary>
    public IReadOnlyCollection<string> Segments { get; init; } = [];

    /// <summary>Member tier, or null when he is no member.</summary>
    public string? Tier { get; init; }

    /// <summary>0–100: the asker's value score; null: not known, or nobody asked for it.</summary>
    public double? Value { get; init; }
}
