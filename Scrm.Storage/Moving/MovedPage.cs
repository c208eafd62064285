namespace Scrm.Storage.Moving;

/// <summary>Some records of one kind, in the order they are to be written.</summary>
/// <param name="Records">Each a JSON object in its one form (<see cref="Canonical"/>).</param>
/// <param name="Next">What to ask on with; null: that was all.</param>
internal sealed record MovedPage(IReadOnlyList<string> Records, string? Next);
