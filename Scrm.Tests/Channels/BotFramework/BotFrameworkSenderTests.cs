using System.Net;
using System.Net.Http.Headers;
using Microsoft.Extensions.Logging.Abstractions;
using Scrm.Bot.Activities;
using Scrm.Bot.Channels;
using Scrm.Bot.Channels.BotFramework;
using Scrm.Core.Content;
using Scrm.Core.Conversations;
using Scrm.Tests.Doubles;

namespace Scrm.Tests.Channels.BotFramework;

public sealed class BotFrameworkSenderTests : IDisposable
{
    private static readonly BotFrameworkPlace Place = new(Connector.Address, "a:1/x", "29:anna");
    private readonly FakeClock _clock = new();
    private readonly Connector _connector = new();
    private readonly MemoryAttachments _files = new();
    private readonly BotFrameworkSender _sender;

    public BotFrameworkSenderTests() => _sender = new BotFrameworkSender(
        _connector, new ClientTokens(_connector, _clock, NullLogger<ClientTokens>.Instance), new BotFrameworkFiles(_files), _clock);

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public void Dispose() => _connector.Dispose();

    [Fact]
    public async Task Words_are_posted_to_the_conversation_with_a_token()
    {
        var outcome = await SendAsync(MessageContent.OfText("已发货"));

        Assert.Equal((SendKind.Sent, "p-1"), (outcome.Kind, outcome.PlatformMessageId));
        var (body, token) = Assert.Single(_connector.Posted);
        Assert.Equal(("已发货", "29:anna", "t1"), (body.GetProperty("text").GetString(), body.GetProperty("recipient").GetProperty("id").GetString(), token));
        Assert.EndsWith("/v3/conversations/a%3A1%2Fx/activities", _connector.Asked[^1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_menu_has_buttons_and_a_link_is_a_card()
    {
        await SendAsync(MessageContent.OfMenu("选", [new MenuChoice("1", "退货")]));
        await SendAsync(new MessageContent { Type = MessageType.Link, Link = new LinkCard("https://a.example/s", "新品", null, "https://a.example/p.png") });

        Assert.Equal("退货", _connector.Posted[0].Body.GetProperty("suggestedActions").GetProperty("actions")[0].GetProperty("title").GetString());
        var card = _connector.Posted[1].Body.GetProperty("attachments")[0];
        Assert.Equal(("application/vnd.microsoft.card.hero", "https://a.example/s"), (
            card.GetProperty("contentType").GetString(), card.GetProperty("content").GetProperty("buttons")[0].GetProperty("value").GetString()));
    }

    [Fact]
    public async Task A_small_file_travels_with_the_message_and_a_large_one_does_not()
    {
        using var small = new MemoryStream([1, 2, 3]);
        using var large = new MemoryStream(new byte[201 * 1024]);
        var one = await _files.SaveAsync(small, "image/png", "a.png", 1 << 20, Token);
        var other = await _files.SaveAsync(large, "image/png", "b.png", 1 << 20, Token);

        Assert.Equal(SendKind.Sent, (await SendAsync(Picture(one.Id))).Kind);
        Assert.Equal("mediaTooLarge", (await SendAsync(Picture(other.Id))).Error!.Code);
        Assert.Equal("mediaMissing", (await SendAsync(Picture("nowhere"))).Error!.Code);
        Assert.EndsWith(";base64,AQID", Assert.Single(_connector.Posted).Body.GetProperty("attachments")[0].GetProperty("contentUrl").GetString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(HttpStatusCode.Forbidden, SendKind.Refused, "blocked")]
    [InlineData(HttpStatusCode.NotFound, SendKind.Refused, "conversationGone")]
    [InlineData(HttpStatusCode.BadRequest, SendKind.Refused, "refusedByPlatform")]
    [InlineData(HttpStatusCode.Unauthorized, SendKind.Refused, "badCredentials")]
    [InlineData(HttpStatusCode.TooManyRequests, SendKind.Wait, "rateLimited")]
    [InlineData(HttpStatusCode.BadGateway, SendKind.Uncertain, "unconfirmed")]
    internal async Task Every_status_means_something(HttpStatusCode status, SendKind kind, string code)
    {
        _connector.Answer = () => Connector.Json("{}", status);

        var outcome = await SendAsync(MessageContent.OfText("在"));

        Assert.Equal((kind, code), (outcome.Kind, outcome.Error!.Code));
    }

    [Fact]
    public async Task How_long_the_platform_asks_to_wait_is_heeded()
    {
        _connector.Answer = () =>
        {
            var later = Connector.Json("{}", HttpStatusCode.TooManyRequests);
            later.Headers.RetryAfter = new RetryConditionHeaderValue(TimeSpan.FromSeconds(7));
            return later;
        };

        Assert.Equal(TimeSpan.FromSeconds(7), (await SendAsync(MessageContent.OfText("在"))).RetryAfter);
    }

    [Fact]
    public async Task A_token_that_is_refused_is_renewed_once()
    {
        await SendAsync(MessageContent.OfText("一"));
        _connector.Answer = () => _connector.Posted[^1].Token == "t1" ? Connector.Json("{}", HttpStatusCode.Unauthorized) : Connector.Json("""{"id":"p-2"}""");

        var outcome = await SendAsync(MessageContent.OfText("二"));

        Assert.Equal("p-2", outcome.PlatformMessageId);
        Assert.Equal(["t1", "t1", "t2"], _connector.Posted.Select(p => p.Token));
    }

    [Fact]
    public async Task Nothing_is_posted_to_an_address_that_is_not_allowed()
    {
        var outcome = await SendAsync(MessageContent.OfText("在"), Place with { ServiceUrl = "https://elsewhere.test/" });

        Assert.Equal((SendKind.Refused, "badSettings"), (outcome.Kind, outcome.Error!.Code));
        Assert.Empty(_connector.Asked);
    }

    [Fact]
    public async Task Without_a_token_nothing_left_and_it_is_tried_again()
    {
        _connector.IsAway = true;

        Assert.Equal(SendKind.NotReached, (await SendAsync(MessageContent.OfText("在"))).Kind);
        Assert.Empty(_connector.Posted);
    }

    [Fact]
    public async Task What_may_not_leave_any_more_was_not_reached()
    {
        var outcome = await _sender.SendAsync(Connector.Inbox, Entry(MessageContent.OfText("在"), Place), () => false, Token);

        Assert.Equal(SendKind.NotReached, outcome.Kind);
    }

    private static MessageContent Picture(string id) => new() { Type = MessageType.Image, Media = new Media { AttachmentId = id } };

    private Task<SendOutcome> SendAsync(MessageContent content, BotFrameworkPlace? place = null) =>
        _sender.SendAsync(Connector.Inbox, Entry(content, place ?? Place), () => true, Token);

    private OutboxEntry Entry(MessageContent content, BotFrameworkPlace place) => new()
    {
        MessageId = "m1",
        ConversationId = "c1",
        Seq = 1,
        InboxId = "bf",
        ExternalId = place.Text,
        Content = content,
        Author = AuthorKind.Agent,
        DueAt = _clock.GetUtcNow(),
    };
}
