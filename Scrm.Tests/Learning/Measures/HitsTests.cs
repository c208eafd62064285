using Scrm.Core.Learning.Measures;

namespace Scrm.Tests.Learning.Measures;

public class HitsTests
{
    [Fact]
    public void Precision_recall_and_f1_come_from_the_counts()
    {
        var hits = Hits.Of([(true, true), (true, true), (true, false), (false, true), (false, true), (false, false)], label: true);

        Assert.Equal(new Hits(Right: 2, Wrong: 1, Missed: 2), hits);
        Assert.Equal(2.0 / 3, hits.Precision, 12);
        Assert.Equal(0.5, hits.Recall, 12);
        Assert.Equal(4.0 / 7, hits.F1, 12);
    }

    [Fact]
    public void Nothing_right_is_0_and_not_a_fault() =>
        Assert.Equal((0, 0, 0), (default(Hits).Precision, new Hits(0, 3, 2).Recall, new Hits(0, 3, 2).F1));

    [Fact]
    public void Macro_f1_counts_rare_labels_as_much_as_common_ones()
    {
        (string, string)[] pairs = [("a", "a"), ("a", "a"), ("a", "a"), ("a", "b")];

        Assert.Equal(((6.0 / 7) + 0) / 2, Hits.MacroF1(pairs), 12);
        Assert.Equal(0, Hits.MacroF1([]));
    }

    [Fact]
    public void The_line_is_drawn_where_f1_is_best()
    {
        Assert.Equal(0.5, Threshold.BestF1([(0.9, true), (0.6, true), (0.4, false), (0.1, false)]), 12);
        Assert.Equal(0.35, Threshold.BestF1([(0.9, true), (0.6, false), (0.4, true), (0.3, false)]), 12);
        Assert.Equal(0, Threshold.BestF1([(0.9, false)]));
    }
}
