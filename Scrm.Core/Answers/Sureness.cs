namespace Scrm.Core.Answers;

/// <summary>
/// How likely it is that what was found is right, before a base has shown more of itself: not likeness alone, but also how near the next
/// article is and how much of the wording the question and the messages before it account for. A logistic curve; pure.
/// </summary>
public static class Sureness
{
    // Fitted to the open questions about sights, to LCQMC and, for less, to the banking ones, and to parts of each of 8 to 1,000 articles with
    // one question in five or two left without an answer: docs/answers.md says how to fit them again.
    private const double Base = 3.54;
    private const double ByLikeness = 1.28;
    private const double ByRival = -6.07;
    private const double ByAsked = -1.56;
    private const double ByTold = 4.01;
    private const double ByPast = 5.49;

    // In a small base many questions have no rival, which says nothing then.
    private const double LeastRival = 0.6;
    private const double MostRival = 1.2;
    private const double Least = 0.001;

    /// <summary>0–1; 1 only for the very wording, and 0 for what has nothing in common.</summary>
    public static double Of(AnswerCandidate candidate) =>
        candidate.Score >= Likeness.Exact || candidate.Evidence is not { Likeness: > 0 } seen ? candidate.Score : Of(seen);

    private static double Of(AnswerEvidence seen)
    {
        var likeness = Math.Clamp(seen.Likeness, Least, 1 - Least);
        var sum = Base + (ByLikeness * Math.Log(likeness / (1 - likeness))) + (ByRival * Math.Clamp(seen.Rival, LeastRival, MostRival))
            + (ByAsked * seen.Asked) + (ByTold * seen.Told) + (ByPast * seen.Past);
        return Math.Min(1 / (1 + Math.Exp(-sum)), 1 - (2 * Least));
    }
}
