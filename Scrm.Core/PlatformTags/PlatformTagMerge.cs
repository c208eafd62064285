namespace Scrm.Core.PlatformTags;

/// <summary>
/// Compares who has a tag here, who has it at the platform, and who had it on both sides before: whichever side differs from before has
/// changed, and its change is carried to the other. All by the platform's ids.
/// </summary>
/// <param name="Push">New here: to be put there.</param>
/// <param name="TakeOff">Gone here: to be taken off there.</param>
/// <param name="Pull">New there: to be put here.</param>
/// <param name="Remove">Gone there: to be taken off here.</param>
/// <param name="Agreed">New on both sides.</param>
/// <param name="Forgotten">Gone on both sides, or of people who left.</param>
public sealed record PlatformTagMerge(
    IReadOnlyList<string> Push,
    IReadOnlyList<string> TakeOff,
    IReadOnlyList<string> Pull,
    IReadOnlyList<string> Remove,
    IReadOnlyList<string> Agreed,
    IReadOnlyList<string> Forgotten)
{
    /// <summary>What the three say; people who do not follow any more are nobody's change: the platform forgot them, we do not.</summary>
    public static PlatformTagMerge Decide(IReadOnlyList<TagHolder> ours, IReadOnlySet<string> theirs, IReadOnlySet<string> before)
    {
        var left = ours.Where(h => !h.Following).Select(h => h.ExternalId).Except(theirs).ToHashSet();
        var here = ours.Select(h => h.ExternalId).Where(id => !left.Contains(id)).ToHashSet();
        return new PlatformTagMerge(
            [.. here.Where(id => !theirs.Contains(id) && !before.Contains(id))],
            [.. theirs.Where(id => !here.Contains(id) && before.Contains(id))],
            [.. theirs.Where(id => !here.Contains(id) && !before.Contains(id))],
            [.. here.Where(id => !theirs.Contains(id) && before.Contains(id))],
            [.. here.Where(id => theirs.Contains(id) && !before.Contains(id))],
            [.. before.Where(id => !theirs.Contains(id) && !here.Contains(id))]);
    }
}
