using Scrm.Core.Tags;

namespace Scrm.Core.Reviews;

/// <summary>An item that reviewers decided differently.</summary>
/// <param name="ObservationId">The item.</param>
/// <param name="TagId">Its tag.</param>
/// <param name="Verdicts">What they said, in order.</param>
/// <param name="Settled">True when a third has decided.</param>
public sealed record Disagreement(string ObservationId, string TagId, IReadOnlyList<TagReview> Verdicts, bool Settled);
