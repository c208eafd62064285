namespace Scrm.Core.Reviews;

/// <summary>How often one version of a rule put its tag in one week.</summary>
/// <param name="Week">Monday 00:00 UTC.</param>
/// <param name="TagId">The tag.</param>
/// <param name="RuleId">The rule.</param>
/// <param name="RuleVersion">Its version.</param>
/// <param name="Count">Observations.</param>
/// <param name="Contacts">Different people.</param>
public sealed record WeekCount(DateTimeOffset Week, string TagId, string RuleId, int RuleVersion, int Count, int Contacts);
