using Scrm.Core.Routing.Queueing;

namespace Scrm.Tests.Routing.Queueing;

public sealed class PriorityRulesTests
{
    private static readonly PriorityRule[] Rules =
    [
        new(PriorityKind.Segment, "vip", null, 5),
        new(PriorityKind.Tag, "complaint", null, 3),
        new(PriorityKind.Value, null, 80, 4),
        new(PriorityKind.Tag, "wild", null, 99),
    ];

    [Theory]
    [InlineData("", "", null, 0)]
    [InlineData("vip", "", null, 5)]
    [InlineData("", "complaint", null, 3)]
    [InlineData("vip", "complaint", null, 5)]
    [InlineData("", "", 79.9, 0)]
    [InlineData("", "complaint", 80.0, 4)]
    [InlineData("", "wild", null, 10)]
    [InlineData("complaint", "vip", null, 0)]
    public void The_strongest_rule_that_holds_counts(string segment, string tag, double? value, int points) =>
        Assert.Equal(points, PriorityRules.Points(Rules, new HashSet<string> { segment }, new HashSet<string> { tag }, value));
}
