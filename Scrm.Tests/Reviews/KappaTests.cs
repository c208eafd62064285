using Scrm.Core.Reviews;

namespace Scrm.Tests.Reviews;

public class KappaTests
{
    [Fact]
    public void It_is_cohens_kappa()
    {
        // 20 both yes, 5 yes and no, 10 no and yes, 15 both no: 0.7 agreed, 0.5 by chance.
        var kappa = Kappa.Of([.. Pairs(20, true, true), .. Pairs(5, true, false), .. Pairs(10, false, true), .. Pairs(15, false, false)]);

        Assert.Equal((50, 35), (kappa.Pairs, kappa.Agreed));
        Assert.Equal(0.4, kappa.Value!.Value, 9);
    }

    [Fact]
    public void It_is_not_defined_when_nothing_or_only_one_answer_was_given()
    {
        Assert.Equal(new Kappa(0, 0, null), Kappa.Of([]));
        Assert.Equal(new Kappa(3, 3, null), Kappa.Of([.. Pairs(3, true, true)]));
    }

    private static IEnumerable<(bool, bool)> Pairs(int count, bool first, bool second) => Enumerable.Repeat((first, second), count);
}
