using Scrm.Core.PlatformTags;

namespace Scrm.Tests.PlatformTags;

public sealed class PlatformTagMergeTests
{
    [Theory]
    [InlineData(true, false, false, "push")]
    [InlineData(false, true, false, "pull")]
    [InlineData(true, false, true, "remove")]
    [InlineData(false, true, true, "takeOff")]
    [InlineData(true, true, false, "agreed")]
    [InlineData(false, false, true, "forgotten")]
    [InlineData(true, true, true, "")]
    [InlineData(false, false, false, "")]
    public void The_side_that_changed_since_before_is_followed(bool here, bool there, bool before, string verdict)
    {
        var merge = PlatformTagMerge.Decide(here ? [new TagHolder("c", "o", Following: true)] : [], Set(there), Set(before));

        Assert.Equal(verdict, Verdict(merge));
    }

    [Theory]
    [InlineData(true, "forgotten")]
    [InlineData(false, "")]
    public void Whoever_unfollows_loses_the_tag_at_the_platform_and_not_here(bool before, string verdict) =>
        Assert.Equal(verdict, Verdict(PlatformTagMerge.Decide([new TagHolder("c", "o", Following: false)], Set(false), Set(before))));

    private static HashSet<string> Set(bool has) => has ? ["o"] : [];

    private static string Verdict(PlatformTagMerge merge) => string.Join(',', new[]
    {
        (merge.Push, "push"), (merge.TakeOff, "takeOff"), (merge.Pull, "pull"), (merge.Remove, "remove"), (merge.Agreed, "agreed"), (merge.Forgotten, "forgotten"),
    }.Where(v => v.Item1.Count > 0).Select(v => v.Item2));
}
