using Scrm.Core.Learning;

namespace Scrm.Core.Answers;

/// <summary>How often the best article of a score is right, before a base has shown it of itself.</summary>
public static class AnswerCurve
{
    /// <summary>Shares measured on open questions (LCQMC, one in eight without an answer), smoothed.</summary>
    public static Calibration BuiltIn { get; } = Calibration.Through(
        new(0.125, 0.02),
        new(0.225, 0.12),
        new(0.275, 0.25),
        new(0.325, 0.35),
        new(0.375, 0.50),
        new(0.425, 0.68),
        new(0.475, 0.77),
        new(0.55, 0.84),
        new(0.625, 0.92),
        new(0.725, 0.96),
        new(0.85, 0.985));
}
