using System.Text;
using Scrm.Core.Inboxes;
using Scrm.Core.Pictures;
using Scrm.Core.Tables;
using Scrm.Tests.Tags;

namespace Scrm.Tests.Pictures;

public sealed class PictureRulesTests
{
    private static readonly PicturePeriod Period = PicturePeriod.Last(30, TagSamples.Noon);

    private static readonly GroupFigures Figures = new()
    {
        People = 100,
        Tags = [new TagFigure("camping", 40, 20, 12, 8), new TagFigure("high", 10, 9, 3, 0), new TagFigure("hiking", 0, 0, 0, 0)],
        Dimensions = [new NamedCount("interest", 40), new NamedCount("spending", 10)],
        Pairs = [new TagPair("camping", "high", 8), new TagPair("camping", "hiking", 0)],
        New = new Movement(5, 4),
        Active = new Movement(30, 20),
        Dormant = new Movement(10, 12),
        Inboxes = [new NamedCount("a", 60), new NamedCount("b", 30), new NamedCount("c", 10)],
        Hours = new int[24],
        Stages = [],
        Roles = [],
    };

    [Fact]
    public void Shares_weights_and_changes_follow_from_the_counts()
    {
        var picture = Take();

        Assert.Equal(["spending", "interest"], picture.Dimensions.Select(d => d.DimensionId));
        var camping = Assert.Single(picture.Dimensions[1].Tags);
        Assert.Equal((0.4, 0.5, 0.5), (camping.Share, camping.MeanWeight, camping.Change));
        Assert.Null(picture.Dimensions[0].Tags[0].Change);
    }

    [Fact]
    public void Lift_is_what_comes_together_against_chance()
    {
        var together = Assert.Single(Take().Together);

        Assert.Equal(8.0 * 100 / (40 * 10), together.Lift);
    }

    [Fact]
    public void Accounts_add_up_to_channels() =>
        Assert.Equal([new NamedCount("wechat", 90), new NamedCount("line", 10)], Take().Channels);

    [Fact]
    public void The_period_before_is_as_long_and_touches_it()
    {
        Assert.Equal(Period.Days, Period.Before.Days);
        Assert.Equal(Period.From, Period.Before.Until);
    }

    [Fact]
    public void A_table_has_one_line_a_tag_in_either_language()
    {
        var rows = PictureTable.Rows(Take(), TagSamples.Book, english: true).ToList();

        Assert.Equal(["Spending", "High", "10", "0.1", "0.9", "3", "0", null], rows[1]);
        Assert.Equal(3, rows.Count);
        var chinese = Encoding.UTF8.GetString(CsvWriter.Bytes(PictureTable.Rows(Take(), TagSamples.Book, english: false)));
        Assert.Contains("消费能力,高消费,10", chinese, StringComparison.Ordinal);
    }

    private static GroupPicture Take() => PictureRules.Of(
        Figures,
        TagSamples.Book,
        [new Inbox { Id = "a", Channel = "wechat", Name = "A" }, new Inbox { Id = "b", Channel = "wechat", Name = "B" }, new Inbox { Id = "c", Channel = "line", Name = "C" }],
        Period,
        TagSamples.Noon);
}
