namespace Scrm.Core.Segments.Matching;

/// <summary>What in a person's facts makes a condition hold.</summary>
/// <param name="Text">The word, value or code, or null.</param>
/// <param name="Number">The figure, or null.</param>
/// <param name="At">The time, or null.</param>
public sealed record TestEvidence(string? Text = null, double? Number = null, DateTimeOffset? At = null)
{
    /// <summary>Nothing more than that it holds.</summary>
    public static TestEvidence Bare { get; } = new();

    /// <summary>The tags behind it, each with evidence of its own.</summary>
    public IReadOnlyList<string> AssignmentIds { get; init; } = [];
}
