using Scrm.Core.Answers;
using Scrm.Core.Learning;

namespace Scrm.Tests.Learning;

public class CalibrationTests
{
    [Fact]
    public void A_chance_is_the_share_that_was_right()
    {
        var random = new Random(3);
        var seen = Enumerable.Range(0, 20_000).Select(_ => random.NextDouble() * 0.99).Select(score => new ScoredAnswer(score, random.NextDouble() < score * score));
        var calibration = AnswerCurve.BuiltIn.After(seen);

        foreach (var score in (double[])[0.2, 0.4, 0.6, 0.8, 0.9])
        {
            Assert.InRange(calibration.Chance(score), (score * score) - 0.05, (score * score) + 0.05);
        }
    }

    [Fact]
    public void It_never_falls_and_stays_between_never_and_certain()
    {
        var noisy = Enumerable.Range(0, 300).Select(i => new ScoredAnswer(i / 300.0, i % 7 < 3));
        var calibration = AnswerCurve.BuiltIn.After(noisy);

        var chances = Enumerable.Range(0, 1001).Select(i => calibration.Chance(i / 1000.0)).ToList();

        Assert.Equal(chances.Order(), chances);
        Assert.Equal((0, 1), (chances[0], chances[^1]));
        Assert.All(chances.Take(999), chance => Assert.InRange(chance, 0, 0.99));
    }

    [Fact]
    public void Where_nothing_was_seen_it_stays_as_it_began()
    {
        var calibration = AnswerCurve.BuiltIn.After([]);

        foreach (var score in (double[])[0.2, 0.3, 0.5, 0.7, 0.9])
        {
            Assert.Equal(AnswerCurve.BuiltIn.Chance(score), calibration.Chance(score), 0.03);
        }
    }

    [Fact]
    public void A_few_examples_move_it_a_little()
    {
        var before = AnswerCurve.BuiltIn.Chance(0.6);
        var after = AnswerCurve.BuiltIn.After([new ScoredAnswer(0.6, false), new ScoredAnswer(0.61, false)]).Chance(0.6);

        Assert.InRange(after, before - 0.7, before - 0.01);
    }
}
