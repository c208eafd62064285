using Scrm.Core.Outcomes;
using Scrm.Core.Reviews;

namespace Scrm.Core.Trials;

/// <summary>A share measured on some conversations, with the interval the true one lies in 95 times of 100.</summary>
/// <param name="Value">The share; 0 where nothing was measured.</param>
/// <param name="Low">Lower end.</param>
/// <param name="High">Upper end.</param>
public sealed record TrialShare(double Value, double Low, double High)
{
    /// <summary>So many of so many.</summary>
    public static TrialShare Of(long part, long whole)
    {
        var value = whole == 0 ? 0 : (double)part / whole;
        var (low, high) = Wilson.Interval(value, whole);
        return new TrialShare(value, low, high);
    }
}

/// <summary>What came of one version's conversations.</summary>
/// <param name="Counts">The counts.</param>
/// <param name="Resolved">Resolved without people, of the conversations.</param>
/// <param name="Handed">Handed over, of the conversations.</param>
/// <param name="Missed">Nothing found, of the questions.</param>
/// <param name="Helpful">Called helpful, of what was called anything.</param>
public sealed record TrialArm(BotCounts Counts, TrialShare Resolved, TrialShare Handed, TrialShare Missed, TrialShare Helpful)
{
    /// <summary>The arm of some counts.</summary>
    public static TrialArm Of(BotCounts counts) => new(
        counts,
        TrialShare.Of(counts.Resolved, counts.Conversations),
        TrialShare.Of(counts.Handed, counts.Conversations),
        TrialShare.Of(Math.Min(counts.Missed, counts.Asked), counts.Asked),
        TrialShare.Of(counts.Helpful, counts.Helpful + counts.Unhelpful));
}

/// <summary>How two versions do.</summary>
/// <param name="Published">The published one.</param>
/// <param name="Challenger">The other.</param>
/// <param name="Difference">By how much more the challenger resolves, as a share of conversations.</param>
/// <param name="Verdict">What can be said of it.</param>
public sealed record TrialReport(TrialArm Published, TrialArm Challenger, TrialShare Difference, TrialVerdict Verdict)
{
    /// <summary>So many conversations each version needs before anything is said.</summary>
    public const int Least = 30;

    /// <summary>Compares (interval of a difference after R. G. Newcombe 1998, from both Wilson intervals). Pure.</summary>
    public static TrialReport Of(BotCounts published, BotCounts challenger)
    {
        var (a, b) = (TrialArm.Of(published), TrialArm.Of(challenger));
        var (p, q) = (a.Resolved, b.Resolved);
        var difference = q.Value - p.Value;
        var low = difference - Length(q.Value - q.Low, p.High - p.Value);
        var high = difference + Length(q.High - q.Value, p.Value - p.Low);
        var verdict = Math.Min(published.Conversations, challenger.Conversations) < Least ? TrialVerdict.TooFew
            : low > 0 ? TrialVerdict.Better
            : high < 0 ? TrialVerdict.Worse
            : TrialVerdict.Open;
        return new TrialReport(a, b, new TrialShare(difference, low, high), verdict);
    }

    private static double Length(double one, double other) => Math.Sqrt((one * one) + (other * other));
}
