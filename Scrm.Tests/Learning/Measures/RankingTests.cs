using Scrm.Core.Learning.Measures;

namespace Scrm.Tests.Learning.Measures;

public class RankingTests
{
    [Fact]
    public void Scores_that_tell_the_sides_apart_give_1_and_turned_round_0()
    {
        Assert.Equal(1, Ranking.Auroc([0.9, 0.8], [0.7, 0.1]));
        Assert.Equal(0, Ranking.Auroc([0.7, 0.1], [0.9, 0.8]));
    }

    [Fact]
    public void It_is_the_share_of_pairs_in_the_right_order() =>
        Assert.Equal(5.0 / 6, Ranking.Auroc([3, 1], [0, 0.5, 2])!.Value, 12);

    [Fact]
    public void Equal_scores_count_half()
    {
        Assert.Equal(0.5, Ranking.Auroc([1, 1, 1], [1, 1]));
        Assert.Equal(0.75, Ranking.Auroc([2, 1], [1, 1]));
    }

    [Fact]
    public void Without_one_side_there_is_nothing_to_tell()
    {
        Assert.Null(Ranking.Auroc([], [1]));
        Assert.Null(Ranking.Auroc([1], []));
    }

    [Fact]
    public void Coverage_is_the_largest_share_that_keeps_the_precision()
    {
        (double, bool)[] answers = [(0.9, true), (0.8, true), (0.7, false), (0.6, true), (0.5, true), (0.4, false)];

        Assert.Equal(2.0 / 6, Ranking.Coverage(answers, 1));
        Assert.Equal(5.0 / 6, Ranking.Coverage(answers, 0.8));
        Assert.Equal(1, Ranking.Coverage(answers, 0.5));
    }

    [Fact]
    public void Equal_scores_are_covered_together_or_not_at_all() =>
        Assert.Equal(0, Ranking.Coverage([(1, true), (1, false)], 0.95));

    [Fact]
    public void Nothing_answered_covers_nothing() => Assert.Equal(0, Ranking.Coverage([], 0.95));
}
