using Scrm.Core.Learning;

namespace Scrm.Core.Answers;

/// <summary>How often the best article of a score is right, before a base has shown it of itself.</summary>
public static class AnswerCurve
{
    /// <summary>Shares measured on public question sets (travel and open questions), one question in five without an answer.</summary>
    public static Calibration BuiltIn { get; } = Calibration.Through(
        new(0.10, 0.05),
        new(0.25, 0.30),
        new(0.40, 0.65),
        new(0.55, 0.85),
        new(0.75, 0.95),
        new(0.95, 0.98));
}
