using Scrm.Core.Conversations;
using Scrm.Core.Pictures;
using Scrm.Core.Segments.Matching;
using Scrm.Core.Tags;
using Scrm.Tests.Tags;

namespace Scrm.Tests.Specs;

/// <summary>What holds for the figures behind the picture of a group.</summary>
public abstract class PictureSourceSpec(StoreChoice choice) : PortSpec(choice)
{
    private static readonly DateTimeOffset Now = Sample.Noon;
    private static readonly PicturePeriod Period = PicturePeriod.Last(7, Now);
    private static readonly Dictionary<string, IReadOnlyList<string>> Dimensions = new() { ["interest"] = ["camping", "hiking"], ["spending"] = ["high"] };

    [Fact]
    public async Task People_are_counted_by_tag_dimension_pair_and_account()
    {
        await FillAsync();
        var figures = await CountAsync(AllOf.Everybody);
        Assert.Equal(4, figures.People);
        Assert.Equal([("camping", 2), ("high", 2), ("hiking", 1)], figures.Tags.OrderBy(tag => tag.TagId).Select(tag => (tag.TagId, tag.People)));
        Assert.Equal([("interest", 2), ("spending", 2)], figures.Dimensions.OrderBy(one => one.Name).Select(one => (one.Name, one.People)));
        Assert.Contains(figures.Pairs, pair => pair.People == 1 && new[] { pair.TagId, pair.OtherId }.Order().SequenceEqual(["camping", "high"]));
        Assert.Equal([("i1", 3), ("i2", 1)], figures.Inboxes.OrderBy(inbox => inbox.Name).Select(inbox => (inbox.Name, inbox.People)));
    }

    [Fact]
    public async Task Movement_compares_a_period_with_the_one_before()
    {
        await FillAsync();
        var figures = await CountAsync(AllOf.Everybody);
        Assert.Equal((2, 1), (figures.New.Now, figures.New.Before));
        Assert.Equal((2, 1), (figures.Active.Now, figures.Active.Before));
        var camping = figures.Tags.Single(tag => tag.TagId == "camping");
        Assert.Equal((1, 1), (camping.Seen, camping.SeenBefore));
    }

    [Fact]
    public async Task Only_the_group_is_counted()
    {
        await FillAsync();
        var figures = await CountAsync(new InboxTest(["i2"]));
        Assert.Equal((1, 0), (figures.People, figures.Tags.Where(tag => tag.TagId != "high").Sum(tag => tag.People)));
        Assert.Equal(0, (await CountAsync(new InboxTest(["none"]))).People);
    }

    private Task<GroupFigures> CountAsync(PersonTest group) => Get<IPictureSource>().CountAsync(group, Dimensions, Period, Now, Token);

    private async Task FillAsync()
    {
        await LiveAsync("p1", "i1", 0, 1, "camping", "high");
        await LiveAsync("p2", "i1", 9, 9, "camping", "hiking");
        await LiveAsync("p3", "i1", 40, 40);
        await LiveAsync("p4", "i2", 2, 2, "high");
    }

    private Task<ConversationCommit> LiveAsync(string person, string inbox, int bornDaysAgo, int wroteDaysAgo, params string[] tags)
    {
        var (born, wrote) = (Now.AddDays(-bornDaysAgo).AddHours(-2), Now.AddDays(-wroteDaysAgo).AddHours(-1));
        return CommitAsync(Sample.First(Sample.Conversation("c-" + person, person, inbox), Sample.Message("c-" + person, 1) with { At = wrote }) with
        {
            Contact = Sample.Contact(person, inbox) with { CreatedAt = born, LastSeenAt = wrote },
            Tags =
            [
                .. tags.Select(tag => TagSamples.Assignment($"{person}-{tag}", tag, conversation: "c-" + person) with
                {
                    ContactId = person, At = wrote, LastSeenAt = wrote, ExpiresAt = null,
                }),
            ],
            Observations =
            [
                .. tags.Select(tag => new TagObservation
                {
                    Id = $"o-{person}-{tag}", ContactId = person, Cause = "c", TagId = tag, Source = TagSource.Words, RuleId = "r", RuleVersion = 1, Confidence = 0.8, At = wrote,
                }),
            ],
        });
    }
}
