namespace Scrm.Core.Reviews;

/// <summary>How far two reviewers agree beyond chance (Cohen 1960).</summary>
/// <param name="Pairs">Items that two reviewers decided.</param>
/// <param name="Agreed">Of these, decided alike.</param>
/// <param name="Value">1: always alike; 0: as chance would have it; null: not defined, as nothing or only one answer was given.</param>
public sealed record Kappa(int Pairs, int Agreed, double? Value)
{
    /// <summary>Of the first and second verdict of each item.</summary>
    public static Kappa Of(IReadOnlyList<(bool First, bool Second)> pairs)
    {
        var agreed = pairs.Count(p => p.First == p.Second);
        if (pairs.Count == 0)
        {
            return new Kappa(0, 0, null);
        }

        double count = pairs.Count;
        var first = pairs.Count(p => p.First) / count;
        var second = pairs.Count(p => p.Second) / count;
        var chance = first * second + (1 - first) * (1 - second);
        return new Kappa(pairs.Count, agreed, chance >= 1 ? null : (agreed / count - chance) / (1 - chance));
    }
}
