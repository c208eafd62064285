using Scrm.Core.Clicks;
using Scrm.Core.Contacts;
using Scrm.Core.Conversations;
using Scrm.Core.Links;
using Scrm.Core.Signals;
using Scrm.Core.Tagging;
using Scrm.Core.Tags;

namespace Scrm.Tests.Specs;

/// <summary>What holds for links and clicks.</summary>
public abstract class LinkStoreSpec : SourcePartsSpec
{
    private static readonly TimeSpan Minute = TimeSpan.FromMinutes(1);

    private static readonly CampaignLink Spring = new() { Code = "spring", Name = "春季", Target = "https://e.com/spring", Campaign = "spring", CreatedAt = Sample.Noon };

    [Fact]
    public async Task A_link_is_kept_with_its_message_and_found_by_its_code()
    {
        var link = await SendAsync("code1", null);

        var found = await Store.Links.FindAsync("code1", Token);

        Assert.Equal("https://e.com/a", found!.Target);
        Assert.Equivalent(link, found.Link, strict: true);
        Assert.Null(await Store.Links.FindAsync("code2", Token));
    }

    [Fact]
    public async Task A_click_is_kept_once_a_minute_with_its_touchpoint_and_signal()
    {
        await SendAsync("code1", null);

        Assert.True(await Store.Clicks.SaveAsync(Click("code1", 0), Minute, Token));
        Assert.False(await Store.Clicks.SaveAsync(Click("code1", 59), Minute, Token));
        Assert.True(await Store.Clicks.SaveAsync(Click("code1", 61), Minute, Token));

        var timeline = (await Store.Contacts.TimelineAsync("p1", null, 10, Token)).Items;
        Assert.Equal(["t61", "t0"], timeline.Where(t => t.Kind == TouchpointKind.LinkClick).Select(t => t.Id));
        var waiting = await Store.Signals.TakeAsync(Minute, 3, 10, Token);
        Assert.Equal(["s0", "s61"], waiting.Select(s => s.Id));
        Assert.Equal(("https://e.com/a", "t0"), (waiting[0].Signal.Link!.Address, waiting[0].Occasion.EventId));
    }

    [Fact]
    public async Task A_campaign_link_is_everybodys_and_counts_what_it_brought()
    {
        var before = await Store.Links.RevisionAsync(Token);
        await Store.Links.SaveCampaignAsync(Spring, Token);
        await Store.Links.SaveCampaignAsync(Spring with { Name = "春季活动" }, Token);
        await SendAsync("code1", "spring");
        await Store.Clicks.SaveAsync(new LinkClick("spring", Sample.Noon, null, null), Minute, Token);
        await Store.Clicks.SaveAsync(Click("code1", 0), Minute, Token);

        Assert.Equal(before + 2, await Store.Links.RevisionAsync(Token));
        Assert.Equal("春季活动", Assert.Single(await Store.Links.CampaignsAsync(Token)).Name);
        Assert.Equal((Spring.Target, null), ((await Store.Links.FindAsync("spring", Token))!.Target, (await Store.Links.FindAsync("spring", Token))!.Link));
        Assert.Equal(new LinkFigures("spring", Sent: 1, Clicks: 2, People: 1), Assert.Single(await Store.Links.FiguresAsync(Token)));
    }

    [Fact]
    public async Task Past_clicks_of_people_come_in_order_with_their_links()
    {
        await Store.Links.SaveCampaignAsync(Spring, Token);
        await SendAsync("code1", null);
        await Store.Clicks.SaveAsync(Click("code1", 0), Minute, Token);
        await Store.Clicks.SaveAsync(new LinkClick("spring", Sample.Noon, null, null), Minute, Token);
        await Store.Clicks.SaveAsync(Click("code1", 61), Minute, Token);

        var past = await Store.Clicks.PastAsync(0, 10, Token);

        Assert.Equal([("t0", "p1", "code1"), ("t61", "p1", "code1")], past.Select(click => (click.Id, click.ContactId, click.Link.Code)));
        Assert.Equal(Sample.Noon.AddSeconds(61), past[1].At);
        Assert.Equal("t61", Assert.Single(await Store.Clicks.PastAsync(past[0].Position, 10, Token)).Id);
        Assert.Single(await Store.Clicks.PastAsync(0, 1, Token));
        Assert.Equal(2, await Store.Clicks.CountAsync(Token));
    }

    private static LinkClick Click(string code, int second) => new(
        code,
        Sample.Noon.AddSeconds(second),
        new Touchpoint($"t{second}", "p1", TouchpointKind.LinkClick, Sample.Noon.AddSeconds(second), "i1", "wechat", "c1", null, "https://e.com/a"),
        new PendingSignal(
            $"s{second}",
            new TagSignal { Link = new LinkSignal("https://e.com/a", ["campaign:spring"]) },
            new TagOccasion("p1", "c1", null, Sample.Noon.AddSeconds(second), $"t{second}")));

    private async Task<ShortLink> SendAsync(string code, string? campaign)
    {
        var link = new ShortLink
        {
            Code = code,
            Target = "https://e.com/a",
            Keys = ["campaign:spring"],
            CampaignCode = campaign,
            InboxId = "i1",
            Channel = "wechat",
            ContactId = "p1",
            ConversationId = "c1",
            MessageId = "c1-m1",
            CreatedAt = Sample.Noon,
        };
        var commit = Sample.First(Sample.Conversation("c1"), Sample.Message("c1", 1)) with { Links = [link] };
        Assert.Equal(CommitResult.Committed, await Store.Conversations.CommitAsync(commit, Token));
        return link;
    }
}
