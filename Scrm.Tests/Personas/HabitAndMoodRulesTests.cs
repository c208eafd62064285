using Scrm.Core.Figures;
using Scrm.Core.Personas;

namespace Scrm.Tests.Personas;

public sealed class HabitAndMoodRulesTests
{
    private static readonly DateTimeOffset Noon = new(2026, 3, 20, 4, 0, 0, TimeSpan.Zero);

    [Fact]
    public void Who_wrote_nothing_has_no_habits() => Assert.Equal(new Habits(null, null), HabitRules.Of(Tally.None));

    [Fact]
    public void The_hour_with_company_around_it_wins_over_a_lone_one()
    {
        Deed[] deeds = [.. new[] { -6, -6, 8, 9, 9, 10 }.Select(h => Said(h, "wechat")), Said(1, "weibo")];

        // Nine hours after noon in China.
        Assert.Equal(new Habits("wechat", 21), HabitRules.Of(FiguresRules.Default.Count(deeds)));
    }

    [Theory]
    [InlineData(0, 0, 0, 0, MoodLevel.Unknown)]
    [InlineData(2, 2, 0, 0, MoodLevel.Unknown)]
    [InlineData(20, 1, 0, 0, MoodLevel.Calm)]
    [InlineData(10, 1, 0, 0, MoodLevel.Uneasy)]
    [InlineData(10, 3, 0, 0, MoodLevel.Unhappy)]
    [InlineData(10, 0, 10, 10, MoodLevel.Calm)]
    [InlineData(1, 0, 3, 2, MoodLevel.Unhappy)]
    public void Lately_counts_where_enough_was_said(int lately, int badLately, int before, int badBefore, MoodLevel level)
    {
        var deeds = Texts(lately, badLately, 0).Concat(Texts(before, badBefore, 150));
        var mood = MoodRules.Of(FiguresRules.Default.Begin() with { Said = FiguresRules.Default.Count(deeds) }, FiguresRules.Default.Clock, Noon);

        Assert.Equal(level, mood.Level);
        Assert.Equal(12, mood.Months.Count);
        Assert.Equal((lately + before, badLately + badBefore), (mood.Months.Sum(m => m.Read), mood.Months.Sum(m => m.Negative)));
        Assert.Equal("words:1", mood.Reader);
    }

    [Fact]
    public void Another_reader_is_named()
    {
        var rules = new FiguresRules(FiguresRules.Default.Clock, new SentimentReader("learned:7", text => text == "哼"), "CNY");
        var figures = rules.After(rules.Begin(), new Deed(DeedKind.Message, Noon) { Channel = "line", Text = "哼" });

        Assert.Equal(("learned:7", 1), (figures.Reader, figures.Said.Months[0].Negative));
        Assert.False(FiguresRules.Default.HasCounted(figures));
        Assert.True(rules.HasCounted(figures));
    }

    private static IEnumerable<Deed> Texts(int all, int bad, int daysAgo) =>
        Enumerable.Range(0, all).Select(i => new Deed(DeedKind.Message, Noon.AddDays(-daysAgo)) { Channel = "wechat", Text = i < bad ? "太差了" : "你好" });

    private static Deed Said(int hour, string channel) => new(DeedKind.Message, Noon.AddHours(hour)) { Channel = channel, Text = "你好" };
}
