using Scrm.Core.Learning;

namespace Scrm.Core.Answers.Teaching;

/// <summary>What was learned, in numbers.</summary>
/// <param name="Revision">Revision of the book it was learned from.</param>
/// <param name="OwnQuestions">Similar questions that were left out and asked.</param>
/// <param name="Judged">Real answers that agents or customers had a word on.</param>
/// <param name="RightAlone">Share of the left-out questions whose best article is right, by letters and sounds alone; null: none were asked.</param>
/// <param name="RightWithMatcher">The same with a matcher that had not seen them; null: there was too little to train one.</param>
/// <param name="UsesMatcher">True: it found more, so the bot uses one.</param>
/// <param name="Curve"><see cref="Sureness"/> to chance.</param>
/// <param name="Buckets">The questions by confidence, lowest first.</param>
public sealed record AnswerFigures(
    long Revision,
    int OwnQuestions,
    int Judged,
    double? RightAlone,
    double? RightWithMatcher,
    bool UsesMatcher,
    IReadOnlyList<CurvePoint> Curve,
    IReadOnlyList<ThresholdBucket> Buckets)
{
    /// <summary>Nothing learned yet.</summary>
    public static AnswerFigures None { get; } = new(-1, 0, 0, null, null, false, AnswerCurve.BuiltIn.Curve, []);
}
