namespace Scrm.Core.Answers;

/// <summary>
/// How likely it is that what was found is right, before a base has shown more of itself: not likeness alone, but also how near the next
/// article is and how much of the wording the question and the messages before it account for. A logistic curve; pure.
/// </summary>
public static class Sureness
{
    // Fitted to the open questions about sights, to LCQMC and, for a third, to the banking ones, and to parts of each of 40 to 1,000 articles
    // with one question in five left without an answer: docs/answers.md says how to fit them again.
    private const double Base = 2.72;
    private const double ByLikeness = 0.82;
    private const double ByRival = -5.45;
    private const double ByAsked = -1.98;
    private const double ByTold = 4.78;
    private const double ByPast = 4.34;

    private const double Least = 0.001;
    private const double MostRival = 1.2;

    /// <summary>0–1; 1 only for the very wording, and 0 for what has nothing in common.</summary>
    public static double Of(AnswerCandidate candidate) =>
        candidate.Score >= Likeness.Exact || candidate.Evidence is not { Likeness: > 0 } seen ? candidate.Score : Of(seen);

    private static double Of(AnswerEvidence seen)
    {
        var likeness = Math.Clamp(seen.Likeness, Least, 1 - Least);
        var sum = Base + (ByLikeness * Math.Log(likeness / (1 - likeness))) + (ByRival * Math.Min(seen.Rival, MostRival))
            + (ByAsked * seen.Asked) + (ByTold * seen.Told) + (ByPast * seen.Past);
        return Math.Min(1 / (1 + Math.Exp(-sum)), 1 - (2 * Least));
    }
}
