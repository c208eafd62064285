using Scrm.Core.Foundation;

namespace Scrm.Core.Segments;

/// <summary>What is wrong with a condition.</summary>
/// <param name="Path">Which: numbers from the root with dots between, the root itself is empty.</param>
/// <param name="Code">Stable word, translated by clients.</param>
/// <param name="Message">The same in English.</param>
public sealed record SegmentProblem(string Path, string Code, string Message)
{
    /// <summary>The refusal of a whole segment for this reason: its detail is code and path.</summary>
    public Fault ToFault() => new(FaultCode.Invalid, Message, Path.Length == 0 ? Code : $"{Code}@{Path}");
}
