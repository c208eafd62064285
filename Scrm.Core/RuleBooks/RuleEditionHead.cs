namespace Scrm.Core.RuleBooks;

/// <summary>A published version without its rules.</summary>
/// <param name="Version">Which.</param>
/// <param name="Rules">How many rules.</param>
/// <param name="Note">Why.</param>
/// <param name="PublishedBy">Who, an agent's id.</param>
/// <param name="PublishedAt">When.</param>
/// <param name="Restores">The version it brought back, or null.</param>
public sealed record RuleEditionHead(long Version, int Rules, string Note, string PublishedBy, DateTimeOffset PublishedAt, long? Restores);
