namespace Scrm.Core.Personas;

/// <summary>How one number counts towards a component.</summary>
/// <param name="Key">Which number: one of <see cref="ValueNumbers.Keys"/>.</param>
/// <param name="Reference">The number that counts fully; of <c>recency</c> the days after which it counts half.</param>
/// <param name="Share">How much of the component it makes up, against the shares of the others.</param>
public sealed record ValuePartSetting(string Key, double Reference, double Share);
