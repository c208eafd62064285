using Scrm.Core.Answers;
using Scrm.Core.Knowledge;

namespace Scrm.Tests.Knowledge;

public class UsageTableTests
{
    private static readonly DateOnly Monday = new(2026, 3, 2);

    private static readonly IReadOnlyList<ArticleUseCount> Counts =
    [
        new("busy", Monday, AnswerUseKind.Answered, 40),
        new("busy", Monday.AddDays(2), AnswerUseKind.Chosen, 10),
        new("busy", Monday, AnswerUseKind.Unhelpful, 5),
        new("bad", Monday, AnswerUseKind.Answered, 10),
        new("bad", Monday, AnswerUseKind.HandedOff, 6),
        new("once", Monday, AnswerUseKind.Answered, 1),
        new("once", Monday, AnswerUseKind.Rejected, 1),
        new("shown", Monday, AnswerUseKind.Offered, 3),
    ];

    [Theory]
    [InlineData(UsageOrder.Use, "busy bad once shown idle")]
    [InlineData(UsageOrder.Unhelpful, "bad once busy shown idle")]
    [InlineData(UsageOrder.Never, "idle")]
    public void Articles_are_listed_by_use_by_failure_or_because_nobody_needed_them(UsageOrder order, string expected) =>
        Assert.Equal(expected.Split(' '), Table(order).Select(u => u.ArticleId));

    [Fact]
    public void Answers_are_told_day_by_day()
    {
        var busy = Table(UsageOrder.Use)[0];

        Assert.Equal([40, 0, 10], busy.Said);
        Assert.Equal((50, 5), (busy.Answers, busy.Failures));
    }

    private static IReadOnlyList<ArticleUsage> Table(UsageOrder order) =>
        UsageTable.Of(["idle", "shown", "once", "bad", "busy"], Counts, Monday, Monday.AddDays(2), order);
}
