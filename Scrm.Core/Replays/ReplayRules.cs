namespace Scrm.Core.Replays;

/// <summary>Says what a draft makes of a turn. Pure.</summary>
public static class ReplayRules
{
    /// <summary>Compares; an agent's word on the recorded answer outweighs what the kinds tell.</summary>
    /// <param name="before">What the published version does.</param>
    /// <param name="after">What the draft does.</param>
    /// <param name="recorded">What was done.</param>
    /// <param name="wasRight">What an agent found of it; null: nothing.</param>
    public static ReplayVerdict Compare(ReplaySaid before, ReplaySaid after, ReplaySaid? recorded, bool? wasRight)
    {
        if (before.IsSameAs(after))
        {
            return ReplayVerdict.Same;
        }

        if (recorded is not null && wasRight is { } right)
        {
            var (keptBefore, keepsAfter) = (Repeats(before, recorded), Repeats(after, recorded));
            if (keptBefore != keepsAfter)
            {
                return keepsAfter == right ? ReplayVerdict.Better : ReplayVerdict.Worse;
            }
        }

        var change = Rank(after.Kind) - Rank(before.Kind);
        return change > 0 ? ReplayVerdict.Better : change < 0 ? ReplayVerdict.Worse : ReplayVerdict.Changed;
    }

    private static bool Repeats(ReplaySaid said, ReplaySaid recorded) =>
        said.Kind == recorded.Kind && said.ArticleIds.SequenceEqual(recorded.ArticleIds);

    /// <summary>How much of the work the bot does by itself.</summary>
    private static int Rank(ReplayKind kind) => kind switch
    {
        ReplayKind.Answered => 2,
        ReplayKind.Offered => 1,
        _ => 0,
    };
}
