using Scrm.Core.Learning;

namespace Scrm.Core.Answers;

/// <summary>What the bot brings to a book beside its words; all of it is learned or measured, and swapped as a whole.</summary>
/// <param name="Matcher">Orders the articles by what it has learned; null: by their terms alone.</param>
/// <param name="Calibration">Tells how often a <see cref="Sureness"/> is right.</param>
public sealed record AnswerSkill(Matcher? Matcher, Calibration Calibration)
{
    /// <summary>Nothing learned yet.</summary>
    public static AnswerSkill Plain { get; } = new(null, AnswerCurve.BuiltIn);

    /// <summary>Tells what complains, as the company's own examples teach it; null: there are none.</summary>
    public Func<string, bool>? Complains { get; init; }

    /// <summary>The chance that what was found is right, 0–1.</summary>
    public double Chance(AnswerCandidate found) => Calibration.Chance(Sureness.Of(found));

    /// <summary>Tells what sounds unhappy.</summary>
    public Func<string, bool> SoundsUnhappy { get; init; } = _ => false;
}
