namespace Scrm.Core.Segments.Lookalikes;

/// <summary>People like the examples, and what the examples have in common.</summary>
/// <param name="Examples">How many examples were looked at.</param>
/// <param name="Centre">Their tags by weight, the heaviest first.</param>
/// <param name="People">The most alike first.</param>
public sealed record LookalikeList(int Examples, IReadOnlyList<SharedTag> Centre, IReadOnlyList<Lookalike> People);
