using Scrm.Core.Improving;

namespace Scrm.Tests.Improving;

public sealed class AverageLinkageTests
{
    [Fact]
    public void A_chain_of_neighbours_is_no_group()
    {
        // Each is like the next, but the first and the last have nothing in common.
        var groups = AverageLinkage.Groups(4, [(0, 1, 0.9), (1, 2, 0.6), (2, 3, 0.9)], 0.5);

        Assert.Equal(["0,1", "2,3"], groups.Select(g => string.Join(',', g)));
    }

    [Fact]
    public void The_likest_two_come_first_and_the_rest_joins_while_it_is_like_all_of_them()
    {
        var groups = AverageLinkage.Groups(4, [(2, 3, 0.9), (0, 2, 0.6), (0, 3, 0.5), (1, 2, 0.6), (0, 1, 0.54)], 0.5);

        Assert.Equal(["0,2,3", "1"], groups.Select(g => string.Join(',', g)));
    }

    [Fact]
    public void Who_is_like_nobody_stays_alone() =>
        Assert.Equal(["0", "1", "2"], AverageLinkage.Groups(3, [(0, 1, 0.2)], 0.5).Select(g => string.Join(',', g)));
}
