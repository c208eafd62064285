namespace Scrm.Core.Answers;

/// <summary>
/// How likely it is that what was found is right, before a base has shown more of itself: not how like both are, but how near the next
/// article is, how much of the wording the question and the messages before it account for, and how much of the question that is. A logistic curve; pure.
/// </summary>
public static class Sureness
{
    // Fitted to the open questions about sights, to LCQMC and, for less, to the banking ones, and to parts of each of 8 to 1,000 articles with
    // one question in five or two left without an answer: docs/answers.md says how to fit them again.
    private const double Base = 7.82;
    private const double ByRival = -11.71;
    private const double ByTold = 6.05;
    private const double ByPast = 5.95;
    private const double ByAsked = 0.96;

    // In a small base many questions have no rival, which says nothing then.
    private const double LeastRival = 0.8;
    private const double MostRival = 1.2;
    private const double LeastAsked = 0.02;
    private const double Most = 0.998;

    /// <summary>0–1; 1 only for the very wording, and 0 for what has nothing in common.</summary>
    public static double Of(AnswerCandidate candidate) =>
        candidate.Score >= Likeness.Exact || candidate.Evidence is not { Likeness: > 0 } seen ? candidate.Score : Of(seen);

    private static double Of(AnswerEvidence seen)
    {
        var sum = Base + (ByRival * Math.Clamp(seen.Rival, LeastRival, MostRival)) + (ByTold * seen.Told) + (ByPast * seen.Past)
            + (ByAsked * Math.Log(Math.Max(seen.Asked, LeastAsked)));
        return Math.Min(1 / (1 + Math.Exp(-sum)), Most);
    }
}
