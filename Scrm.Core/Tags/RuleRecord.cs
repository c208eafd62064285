namespace Scrm.Core.Tags;

/// <summary>How reviewers judged one version of a rule; observations decided in batches do not count, as nobody looked at each.</summary>
/// <param name="RuleId">The rule.</param>
/// <param name="RuleVersion">Its version.</param>
/// <param name="Accepted">Reviews that found it right.</param>
/// <param name="Rejected">Reviews that found it wrong.</param>
public sealed record RuleRecord(string RuleId, int RuleVersion, int Accepted, int Rejected);
