using Scrm.Core.Contacts;
using Scrm.Core.Conversations;
using Scrm.Core.Reviews;
using Scrm.Tests.Tags;

namespace Scrm.Tests.Specs;

/// <summary>What holds for how far tags reach, week by week.</summary>
public abstract class CoverageStoreSpec(StoreChoice choice) : PortSpec(choice)
{
    // Mondays.
    private static readonly DateTimeOffset First = new(2026, 2, 16, 0, 0, 0, TimeSpan.Zero);
    private static readonly DateTimeOffset Second = First.AddDays(7);

    private ICoverageStore Coverage => Get<ICoverageStore>();

    [Fact]
    public async Task A_kept_week_is_replaced_by_what_is_counted_later()
    {
        await Coverage.KeepAsync([Week(First, 3), Week(Second, 4)], Token);
        await Coverage.KeepAsync([Week(Second, 5)], Token);
        Assert.Equal([(First, 3), (Second, 5)], (await Coverage.KeptAsync(First, Token)).Select(week => (week.Week, week.People)));
        Assert.Equal(["vip.gold$"], (await Coverage.KeptAsync(Second, Token)).Single().Tags.Keys);
    }

    [Fact]
    public async Task People_of_a_week_are_those_who_did_something_and_tags_those_they_had_when_it_ended()
    {
        var now = Second.AddDays(10);
        await LiveAsync("p1", [First.AddDays(1), First.AddDays(2), Second.AddDays(1)], ("high", First.AddDays(1), null), ("low", Second.AddDays(2), null));
        await LiveAsync("p2", [First.AddDays(3)], ("high", First.AddDays(3), First.AddDays(5)));
        await LiveAsync("p3", [Second.AddDays(6)], ("high", Second.AddDays(9), null));

        var weeks = await Coverage.CountAsync([First, Second, Second.AddDays(7)], now, Token);

        Assert.Equal([(First, 2, 3), (Second, 2, 2)], weeks.OrderBy(week => week.Week).Select(week => (week.Week, week.People, week.Messages)));
        var (one, two) = (weeks.Single(week => week.Week == First).Tags, weeks.Single(week => week.Week == Second).Tags);
        Assert.Equal((1, 0), (one.GetValueOrDefault("high"), one.GetValueOrDefault("low")));
        Assert.Equal((1, 1), (two.GetValueOrDefault("high"), two.GetValueOrDefault("low")));
        Assert.All(weeks, week => Assert.Equal(now, week.CountedAt));
    }

    private Task<ConversationCommit> LiveAsync(string person, DateTimeOffset[] wrote, params (string Tag, DateTimeOffset At, DateTimeOffset? Until)[] tags) => CommitAsync(
        Sample.First(Sample.Conversation("c-" + person, person), [.. wrote.Select((at, i) => Sample.Message("c-" + person, i + 1) with { At = at })]) with
        {
            Contact = Sample.Contact(person) with { CreatedAt = First, LastSeenAt = wrote[^1] },
            Touchpoints = [new Touchpoint("t-" + person, person, TouchpointKind.MenuClick, wrote[0], "i1", "wechat", null, null, "menu")],
            Tags =
            [
                .. tags.Select(tag => TagSamples.Assignment($"{person}-{tag.Tag}", tag.Tag, conversation: "c-" + person) with
                {
                    ContactId = person, At = tag.At, LastSeenAt = tag.At, ExpiresAt = tag.Until,
                }),
            ],
        });

    private static CoverageWeek Week(DateTimeOffset week, int people) => new(week, week.AddDays(8), people, 9, new Dictionary<string, int> { ["vip.gold$"] = 2 });
}
