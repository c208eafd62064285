namespace Scrm.Core.Answers;

/// <summary>
/// The score of an article whose several wordings are all somewhat like the question: that of the best, and a little more for each other.
/// It never leaves 0–1, a single wording counts as it is, and no number of votes outdoes the very wording.
/// </summary>
internal static class Vote
{
    // How much more the best counts than the others; found on banking questions.
    private const double Sharpness = 6;

    public static double Of(ReadOnlySpan<double> likenesses)
    {
        var (best, powers, voting) = (0.0, 1.0, 0);
        foreach (var likeness in likenesses)
        {
            best = Math.Max(best, likeness);
            if (likeness > 0)
            {
                voting++;
                powers += Math.Exp(Sharpness * likeness) - 1;
            }
        }

        return voting < 2 ? best : Math.Min(best + (((Math.Log(powers) / Sharpness) - best) * Math.Sqrt(1 - best)), 1);
    }
}
