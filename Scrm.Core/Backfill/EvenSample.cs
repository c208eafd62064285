namespace Scrm.Core.Backfill;

/// <summary>
/// Draws evenly from a stream of unknown length, the same in every run and however often it is interrupted: the messages whose ids
/// have the smallest hashes.
/// </summary>
public static class EvenSample
{
    private const int Size = 20;

    /// <summary>The sample of both together, in order of time.</summary>
    public static IReadOnlyList<BackfillSample> Of(IEnumerable<BackfillSample> drawn, IEnumerable<BackfillSample> more) =>
        [.. drawn.Concat(more).DistinctBy(s => s.Cause()).OrderBy(s => Hash(s.Cause())).Take(Size).OrderBy(s => s.At).ThenBy(s => s.Cause(), StringComparer.Ordinal)];

    // FNV-1a with a finish, as ids made in one millisecond differ in their last letters only.
    private static ulong Hash(string id)
    {
        var hash = 14695981039346656037UL;
        foreach (var letter in id)
        {
            hash = (hash ^ letter) * 1099511628211UL;
        }

        hash = (hash ^ (hash >> 33)) * 0xFF51AFD7ED558CCDUL;
        return hash ^ (hash >> 33);
    }
}
