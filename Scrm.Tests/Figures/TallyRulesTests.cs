using System.Text.Json;
using Scrm.Core.Figures;

namespace Scrm.Tests.Figures;

public sealed class TallyRulesTests
{
    private static readonly DateTimeOffset Noon = new(2026, 3, 1, 12, 0, 0, TimeSpan.Zero);
    private static readonly FiguresRules Rules = FiguresRules.Default;

    [Fact]
    public void A_message_counts_by_month_day_channel_and_local_hour()
    {
        // Half past six in the evening UTC is the next day in China.
        var tally = Rules.Count([Said("wechat", new DateTimeOffset(2026, 2, 28, 18, 30, 0, TimeSpan.Zero))]);

        var month = Assert.Single(tally.Months);
        Assert.Equal((2026 * 12 + 2, 1u, 1, 1), (month.Month, month.Days, month.Messages, month.Read));
        Assert.Equal(1, tally.Channels["wechat"]);
        Assert.Equal([2], Enumerable.Range(0, 24).Where(h => tally.Hours[h] == 1));
    }

    [Theory]
    [InlineData("你们的东西太差了，我要投诉", 1)]
    [InlineData("I am very disappointed", 1)]
    [InlineData("请问退款政策是什么", 0)]
    [InlineData("帐篷有货吗", 0)]
    public void Words_that_complain_are_counted(string text, int negative) =>
        Assert.Equal(negative, Rules.Count([Said("wechat", Noon) with { Text = text }]).Months[0].Negative);

    [Fact]
    public void Orders_add_up_and_refunds_are_taken_off()
    {
        var tally = Rules.Count([Order(0, 300), Order(1, 200), Order(5, -200)]);

        var year = tally.Within(2026 * 12 + 2, 12);
        Assert.Equal((2, 300m), (year.Orders, year.Spent));
        Assert.Equal(Noon.AddDays(1), tally.LastOrderAt);
    }

    [Fact]
    public void Days_are_counted_once_however_much_happened()
    {
        var tally = Rules.Count([Said("wechat", Noon), Said("weibo", Noon.AddHours(1)), new Deed(DeedKind.Tap, Noon.AddDays(1))]);

        Assert.Equal(2, tally.ActiveDays(2026 * 12 + 2, 12));
        Assert.Equal(0, tally.ActiveDays(2027 * 12 + 2, 12));
    }

    [Fact]
    public void Months_far_behind_the_newest_are_let_go()
    {
        var tally = Rules.Count(Enumerable.Range(0, 60).Select(m => Said("wechat", Noon.AddMonths(m))));

        Assert.Equal(Tally.MonthsKept, tally.Months.Count);
        Assert.Equal(60, tally.Channels["wechat"]);
        Assert.Equal(Noon, tally.FirstAt);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public void The_order_of_deeds_does_not_matter_and_parts_add_up_to_the_whole(int seed)
    {
        var random = new Random(seed);
        var deeds = Enumerable.Range(0, 400).Select(_ => RandomDeeds.Next(random, Noon)).ToArray();
        var whole = Rules.Count(deeds);
        var shuffled = deeds.ToArray();
        random.Shuffle(shuffled);

        Assert.Equal(Written(whole), Written(Rules.Count(shuffled)));
        Assert.Equal(Written(whole), Written(TallyRules.Plus(Rules.Count(shuffled[..150]), Rules.Count(shuffled[150..]))));
        Assert.Equal(Written(whole), Written(TallyRules.Plus(Tally.None, whole)));
    }

    private static string Written(Tally tally) => JsonSerializer.Serialize(tally);

    private static Deed Said(string channel, DateTimeOffset at) => new(DeedKind.Message, at) { Channel = channel, Text = "你好" };

    private static Deed Order(int day, decimal amount) => new(DeedKind.Order, Noon.AddDays(day)) { Amount = amount };
}
