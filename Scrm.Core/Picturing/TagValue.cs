namespace Scrm.Core.Picturing;

/// <summary>One value of a tag that has values.</summary>
/// <param name="Value">Such as <c>400-500元</c>.</param>
/// <param name="Weight">0–1.</param>
/// <param name="AssignmentIds">The assignments behind it.</param>
public sealed record TagValue(string Value, double Weight, IReadOnlyList<string> AssignmentIds);
