using Scrm.Core.Figures;
using Scrm.Core.Personas;
using Scrm.Core.Picturing;
using Scrm.Core.Tagging;
using Scrm.Core.Tags;
using static Scrm.Tests.Tags.TagSamples;

namespace Scrm.Tests.Picturing;

public sealed class PictureBuilderTests
{
    private static readonly TagRules Rules = new(Book, new Tagger(Book), new TagAssigner(Book, new Tags.CountingIds()));

    [Theory]
    [InlineData(-1, TagTrend.Rising)]
    [InlineData(-31, TagTrend.Falling)]
    [InlineData(-400, TagTrend.Steady)]
    public void A_trend_compares_with_thirty_days_ago(int day, TagTrend trend) =>
        Assert.Equal(trend, Build(Seen("o1", "camping", day)).Tags["camping"].Trend);

    [Fact]
    public void A_weight_is_explained_by_its_parts()
    {
        var tag = Build(Seen("o1", "camping", -90), Seen("o2", "camping", -90)).Tags["camping"];
        var parts = Assert.Single(tag.Parts);

        Assert.Equal(tag.Tag.Weight, parts.Weight, 6);
        Assert.Equal((0.96, 0.8, 0.5, 1.0, 2), (Math.Round(parts.Confidence, 6), parts.Frequency, Math.Round(parts.Recency, 6), parts.Share, parts.Count));
    }

    [Fact]
    public void Values_of_a_tag_are_grouped_heaviest_first()
    {
        var tag = Build(
            Seen("o1", "camping", -40) with { Value = "200-300元" },
            Seen("o2", "camping", -2) with { Value = "400-500元" },
            Seen("o3", "camping", -1) with { Value = "400-500元" }).Tags["camping"];

        Assert.Equal(["400-500元", "200-300元"], tag.Values.Select(v => v.Value));
    }

    [Fact]
    public void Quotes_are_words_newest_and_surest_first_each_once()
    {
        var tag = Build(
            Seen("o1", "camping", -80) with { Quote = "我想去露营" },
            Seen("o2", "camping", -2) with { Quote = "我想去露营！" },
            Seen("o3", "camping", -3) with { Quote = "帐篷买多大的", Confidence = 0.9 },
            Seen("o4", "camping", -1) with { Quote = "CAMP_MENU", Source = TagSource.Menu },
            Seen("o6", "camping", -1) with { Quote = "size_advice (0.74)", Source = TagSource.Intent },
            Seen("o5", "camping", 0)).Tags["camping"];

        Assert.Equal(["帐篷买多大的", "我想去露营！"], tag.Quotes.Select(q => q.Text));
    }

    [Fact]
    public void What_was_said_before_a_tag_was_taken_off_is_not_quoted()
    {
        var picture = Build(
            Seen("o1", "camping", -9) with { Quote = "旧话" },
            Seen("o2", "camping", -8) with { Kind = ObservationKind.TakenOff },
            Seen("o3", "camping", -7) with { Quote = "新话" });

        Assert.Equal(["新话"], picture.Tags["camping"].Quotes.Select(q => q.Text));
        Assert.Equal(["新话"], picture.Quotes.Select(q => q.Text));
    }

    [Fact]
    public void The_picture_is_of_today()
    {
        var seen = Seen("o1", "camping", -90);

        Assert.Equal(Build(seen).Tags["camping"].Tag.Weight / 2, Build(Noon.AddDays(90), seen).Tags["camping"].Tag.Weight, 6);
    }

    private static PersonPicture Build(params TagObservation[] observations) => Build(Noon, observations);

    private static PersonPicture Build(DateTimeOffset now, params TagObservation[] observations) => PictureBuilder.Build(
        new PersonFacts("contact-1", Noon.AddDays(-400), Noon),
        Rules.Assigner.Fold.Rebuild(observations),
        observations,
        FiguresRules.Default.Begin(),
        Rules,
        PersonaRules.Default,
        now);

    private static TagObservation Seen(string id, string tag, int day) => new()
    {
        Id = id,
        ContactId = "contact-1",
        ConversationId = "c-1",
        MessageId = id,
        Cause = id,
        TagId = tag,
        Source = TagSource.Words,
        Confidence = 0.8,
        At = Noon.AddDays(day),
    };
}
