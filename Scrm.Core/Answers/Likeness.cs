namespace Scrm.Core.Answers;

/// <summary>How like a question and a wording are, from the weights of their terms: 1 for the same wording, 0 for nothing in common.</summary>
internal sealed class Likeness
{
    /// <summary>From here on a wording counts as the very same.</summary>
    public const double Exact = 0.999;

    // A follow-up scores mostly by what it and its history name together, partly by what it names itself: else 好的 would
    // repeat the last answer. Found on dialogues about sights and hotels: 0.35 keeps follow-ups (top-1 0.87) and tells small talk apart.
    private const double OwnShare = 0.35;

    // Common weight over the geometric mean of both sides' own weights is a little hard on long wordings: found on open and banking questions.
    private const double LongerPower = 0.1;

    private readonly WordingIndex _index;
    private readonly float[] _longer;

    public Likeness(WordingIndex index)
    {
        _index = index;
        var mean = index.Selves.Length > 0 ? index.Selves.Average() : 1;
        _longer = Array.ConvertAll(index.Selves, self => (float)Math.Pow(self / mean, LongerPower));
    }

    /// <param name="self">Weight of the question's terms.</param>
    /// <param name="own">Weight of what it has in common with the wording.</param>
    /// <param name="past">Weight of what earlier messages have in common with it.</param>
    /// <param name="wording">The wording.</param>
    public double Of(double self, double own, double past, int wording)
    {
        var alone = own / Math.Sqrt(self * _index.Selves[wording]);
        if (past <= 0)
        {
            return alone >= Exact ? 1 : Math.Min(alone * _longer[wording], Exact);
        }

        var together = (own + past) / Math.Sqrt((self + past) * _index.Selves[wording]);
        return Math.Min(Math.Pow(together, 1 - OwnShare) * Math.Pow(alone, OwnShare) * _longer[wording], Exact);
    }
}
