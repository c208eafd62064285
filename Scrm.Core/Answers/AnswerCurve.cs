using Scrm.Core.Learning;

namespace Scrm.Core.Answers;

/// <summary>How often the best article of a <see cref="Sureness"/> is right, before a base has shown it of itself: as often as that says.</summary>
public static class AnswerCurve
{
    /// <summary>The straight line.</summary>
    public static Calibration BuiltIn { get; } = Calibration.Through(new(0, 0), new(0.985, 0.985));
}
