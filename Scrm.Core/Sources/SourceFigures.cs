namespace Scrm.Core.Sources;

/// <summary>What a code brought.</summary>
/// <param name="Scans">Scans, following scans among them.</param>
/// <param name="People">Different people who scanned it.</param>
/// <param name="NewFollowers">Different people who followed by it.</param>
/// <param name="FirstContacts">People who came to us by it for the first time.</param>
/// <param name="Conversations">Conversations of those, with anything said in them.</param>
/// <param name="LastScanAt">Last scan, or null.</param>
/// <param name="Tags">What they are, the most frequent first, at most ten.</param>
public sealed record SourceFigures(
    long Scans, long People, long NewFollowers, long FirstContacts, long Conversations, DateTimeOffset? LastScanAt, IReadOnlyList<SourceTag> Tags)
{
    /// <summary>Nobody came yet.</summary>
    public static SourceFigures None { get; } = new(0, 0, 0, 0, 0, null, []);
}
