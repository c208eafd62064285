using Scrm.Bot.Background;
using Scrm.Bot.Links;
using Scrm.Core.Agents;
using Scrm.Core.Answers;
using Scrm.Core.Contacts;
using Scrm.Core.Content;
using Scrm.Core.Conversations;
using Scrm.Core.Inboxes;
using Scrm.Core.Tags;
using Scrm.Tests.Doubles;

namespace Scrm.Tests.Gateway;

/// <summary>A link on its whole way: into an answer, tapped, on the timeline, a tag.</summary>
public sealed class TrackedLinkTests : IAsyncDisposable
{
    private const string Tents = "https://shop.example.com/tents?utm_campaign=spring";
    private readonly GatewayFolder _folder = new();
    private readonly FakeClock _clock = new();

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_tap_on_the_link_of_an_answer_becomes_a_touchpoint_and_a_tag()
    {
        var node = await StartAsync("true");

        var (_, passive) = await node.DeliverAsync("k1", "帐篷在哪里看");
        var code = passive.Split("/l/")[1].TrimEnd('。');
        var opened = await node.Get<LinkDoor>().OpenAsync(new LinkVisit(code, "10.0.0.1", Counts: true), Token);
        await node.Get<LinkDoor>().OpenAsync(new LinkVisit(code, "10.0.0.1", Counts: true), Token);
        await node.Get<SignalTagger>().RoundAsync(Token);

        Assert.StartsWith("passive:在这里看：https://s.example.com/l/", passive, StringComparison.Ordinal);
        Assert.Equal(Tents, opened.Target);
        var contact = (await node.Get<IContactStore>().FindAsync("i1", "p1", Token))!;
        var click = Assert.Single((await node.Get<IContactStore>().TimelineAsync(contact.Id, null, 10, Token)).Items, t => t.Kind == TouchpointKind.LinkClick);
        Assert.Equal(Tents, click.Detail);
        var tag = Assert.Single(await node.Get<IContactStore>().TagsAsync(contact.Id, DateTimeOffset.UnixEpoch, Token));
        Assert.Equal(("camping", TagSource.Link, click.Id, 1), (tag.TagId, tag.Source, tag.Evidence.EventId, tag.Count));
        Assert.Equal(["帐篷在哪里看", $">在这里看：{Tents}。"], await node.TranscriptAsync());
    }

    [Fact]
    public async Task An_agents_reply_leaves_with_our_link_and_stays_in_the_transcript_as_written()
    {
        var node = await StartAsync("true");
        await node.DeliverAsync("k1", "帐篷在哪里看");
        var conversation = (await node.Store.ListAsync(new ConversationQuery(), Token)).Items[0];

        await node.Get<ConversationEditor>().EditAsync(
            conversation.Id,
            c =>
            {
                var draft = ConversationDraft.Of(c, c.UpdatedAt, node.Get<Scrm.Core.Foundation.IIdFactory>());
                draft.Send(Author.Bot, MessageContent.OfText($"另见 {Tents}"));
                return draft.ToCommit();
            },
            Token);
        var entry = (await node.Get<IOutbox>().ClaimAsync("test", DateTimeOffset.MaxValue, TimeSpan.FromMinutes(1), 10, Token)).Single(o => !o.Passive);

        Assert.StartsWith("另见 https://s.example.com/l/", entry.Content.Text, StringComparison.Ordinal);
        Assert.Equal($">另见 {Tents}", (await node.TranscriptAsync())[^1]);
    }

    [Theory]
    [InlineData("false")]
    [InlineData("")]
    public async Task An_inbox_that_does_not_ask_for_it_sends_addresses_as_they_are(string setting)
    {
        var node = await StartAsync(setting);

        Assert.Equal((200, $"passive:在这里看：{Tents}。"), await node.DeliverAsync("k1", "帐篷在哪里看"));
    }

    [Fact]
    public async Task While_the_store_is_away_known_links_lead_on_and_their_clicks_are_lost()
    {
        var node = await StartAsync("true");
        var code = (await node.DeliverAsync("k1", "帐篷在哪里看")).Body.Split("/l/")[1].TrimEnd('。');
        await node.Get<LinkDoor>().OpenAsync(new LinkVisit(code, "10.0.0.1", Counts: false), Token);

        await using var held = await _folder.HoldAsync();
        var before = _clock.Waiting;
        var opening = node.Get<LinkDoor>().OpenAsync(new LinkVisit(code, "10.0.0.1", Counts: true), Token);
        await _clock.WaitForTimersAsync(before + 1, Token);
        _clock.Advance(LinkDoor.Moment);

        Assert.Equal(Tents, (await opening).Target);
    }

    public ValueTask DisposeAsync() => _folder.DisposeAsync();

    private async Task<GatewayNode> StartAsync(string setting)
    {
        var node = await _folder.StartAsync(_clock, ("Scrm:PublicBaseUrl", "https://s.example.com"));
        await node.Get<IDirectory>().SaveInboxAsync(
            new Inbox { Id = "i1", Channel = "scripted", Name = "Scripted", Settings = new Dictionary<string, string> { ["TrackLinks"] = setting } }, Token);
        await node.Get<IKnowledgeStore>().SaveArticleAsync(
            new KnowledgeArticle { Id = "a9", Question = "帐篷在哪里看", Answer = MessageContent.OfText($"在这里看：{Tents}。") }, 0, Token);
        await node.Get<ITagStore>().SaveDimensionAsync(new TagDimension("interest", "兴趣", "Interest", false, 0), Token);
        await node.Get<ITagStore>().SaveTagAsync(new Tag("camping", "interest", "露营", null, TagScope.Contact), Token);
        await node.Get<ITagStore>().SaveRuleAsync(
            new TagRule { Id = "r1", TagId = "camping", Source = TagSource.Link, Patterns = ["campaign:spring"] }, Token);
        return node;
    }
}
