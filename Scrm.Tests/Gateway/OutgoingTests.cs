using Scrm.Bot.Channels;
using Scrm.Bot.Outbound;
using Scrm.Core.Agents;
using Scrm.Core.Content;
using Scrm.Core.Conversations;
using Scrm.Core.Foundation;
using Scrm.Tests.Doubles;

namespace Scrm.Tests.Gateway;

/// <summary>What becomes of an agent's message, and what the transcript says about it.</summary>
public sealed class OutgoingTests : IAsyncLifetime
{
    private static readonly DeliveryError Busy = new("busy", "平台繁忙，稍后自动重试。", "The platform is busy.");
    private static readonly DeliveryError Unsure = new("unanswered", "没有回音。", "No answer.");
    private readonly GatewayFolder _folder = new();
    private readonly FakeClock _clock = new();
    private GatewayNode _node = null!;
    private string _conversationId = "";

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        _node = await _folder.StartAsync(_clock);
        foreach (var id in new[] { "lin", "chen" })
        {
            await _node.Get<IDirectory>().SaveAgentAsync(
                new Agent { Id = id, DisplayName = id, Role = AgentRole.Supervisor, Capacity = 5 }, Token);
        }

        await _node.DeliverAsync("k1", "运费是多少");
        _conversationId = (await _node.Store.ListAsync(new ConversationQuery(), Token)).Items[0].Id;
        await _node.Get<ConversationEditor>().EditAsync(
            _conversationId,
            conversation => ConversationDraft.Of(conversation, _clock.GetUtcNow(), _node.Get<IIdFactory>())
                .With(c => c with { Owner = Owner.Agent("lin"), Status = ConversationStatus.Open }).ToCommit(),
            Token);
    }

    public ValueTask DisposeAsync() => _folder.DisposeAsync();

    [Fact]
    public async Task A_message_that_must_wait_says_why_and_no_longer_once_sent()
    {
        var line = await ReplyAsync("c1");
        await _node.Store.HeadAsync(Token);
        _node.Channel.OnSend = _ => Task.FromResult(SendOutcome.Wait(TimeSpan.FromSeconds(30), Busy));
        await SendAsync();
        Assert.Equal((DeliveryStatus.Pending, Busy), await StateAsync(line.Id));
        Assert.Empty(await ClaimAsync());

        // The same reason again is no news.
        var head = await _node.Store.HeadAsync(Token);
        _clock.Advance(TimeSpan.FromSeconds(30));
        await SendAsync();
        Assert.Equal(head, await _node.Store.HeadAsync(Token));

        _node.Channel.OnSend = _ => Task.FromResult(SendOutcome.Sent("77"));
        _clock.Advance(TimeSpan.FromSeconds(30));
        await SendAsync();
        Assert.Equal((DeliveryStatus.Sent, null), await StateAsync(line.Id));
    }

    [Fact]
    public async Task Who_stood_still_with_a_message_in_hand_does_not_send_it_and_puts_it_back()
    {
        var line = await ReplyAsync("c1");
        var held = Assert.Single(await ClaimAsync());
        _clock.Advance(HeldEntry.Lease);
        await _node.Get<Dispatch>().RunAsync(held, Token);
        Assert.Empty(_node.Channel.SentTexts);
        Assert.Equal((DeliveryStatus.Pending, null), await StateAsync(line.Id));

        await SendAsync();
        Assert.Equal((DeliveryStatus.Sent, null), await StateAsync(line.Id));
    }

    [Fact]
    public async Task Who_stood_still_too_long_leaves_it_to_who_called_it_abandoned()
    {
        var line = await ReplyAsync("c1");
        var held = Assert.Single(await ClaimAsync());
        await _folder.EndClaimsAsync();
        var abandoned = Assert.Single(await _node.Get<IOutbox>().AbandonedAsync(_clock.GetUtcNow(), 10, Token));
        await _node.Get<Dispatch>().GiveUpAsync(abandoned, Token);

        _clock.Advance(HeldEntry.Lease);
        await _node.Get<Dispatch>().RunAsync(held, Token);
        Assert.Empty(_node.Channel.SentTexts);
        Assert.Equal(DeliveryStatus.Uncertain, (await StateAsync(line.Id)).Item1);
    }

    [Fact]
    public async Task Where_the_platform_knows_a_repeat_nothing_is_uncertain_and_the_same_key_is_used()
    {
        _node.Channel.Keyed = true;
        var line = await ReplyAsync("c1");
        var keys = new List<string>();
        _node.Channel.OnSend = entry =>
        {
            keys.Add(entry.MessageId);
            return Task.FromResult(keys.Count < 2 ? SendOutcome.Uncertain(Unsure) : SendOutcome.Sent());
        };
        await SendAsync();
        Assert.Equal((DeliveryStatus.Pending, Unsure), await StateAsync(line.Id));

        // Who had it next died with it in hand.
        _clock.Advance(TimeSpan.FromMinutes(1));
        await ClaimAsync();
        await _folder.EndClaimsAsync();
        var abandoned = Assert.Single(await _node.Get<IOutbox>().AbandonedAsync(_clock.GetUtcNow(), 10, Token));
        await _node.Get<Dispatch>().GiveUpAsync(abandoned, Token);

        await SendAsync();
        Assert.Equal([line.Id, line.Id], keys);
        Assert.Equal((DeliveryStatus.Sent, null), await StateAsync(line.Id));
    }

    [Fact]
    public async Task Of_two_reports_at_once_the_one_that_knows_more_stays()
    {
        var record = _node.Get<RecordDelivery>();
        for (var n = 0; n < 20; n++)
        {
            var line = await ReplyAsync($"c{n}");
            var sent = new DeliveryReport(_conversationId, line.Id, DeliveryStatus.Sent);
            var unsure = new DeliveryReport(_conversationId, line.Id, DeliveryStatus.Uncertain, Unsure);
            await Task.WhenAll(
                Task.Run(() => record.HandleAsync(sent, Token), Token), Task.Run(() => record.HandleAsync(unsure, Token), Token));
            Assert.Equal((DeliveryStatus.Sent, null), await StateAsync(line.Id));
        }
    }

    [Fact]
    public async Task A_message_nobody_knows_the_fate_of_is_sent_again_only_as_a_new_one_and_keeps_its_mark()
    {
        var line = await UncertainAsync();
        var resent = await ResendAsync(line.Id, "r1");
        Assert.True(resent.IsOk);
        Assert.Equal((line.Id, line.Content, DeliveryStatus.Pending), (resent.Value.ResendOf, resent.Value.Content, resent.Value.Delivery));
        Assert.Equal((DeliveryStatus.Uncertain, Unsure), await StateAsync(line.Id));

        // The same click again is the same message.
        Assert.Equal(resent.Value.Id, (await ResendAsync(line.Id, "r1")).Value!.Id);
        await SendAsync();
        Assert.Equal(["再见", "再见"], _node.Channel.SentTexts);

        // The platform tells at last what became of the first one.
        await _node.Get<RecordDelivery>().HandleAsync(new DeliveryReport(_conversationId, line.Id, DeliveryStatus.Sent), Token);
        Assert.Equal((DeliveryStatus.Sent, null), await StateAsync(line.Id));
    }

    [Fact]
    public async Task Ten_clicks_at_once_resend_once()
    {
        var line = await UncertainAsync();
        var all = await Task.WhenAll(Enumerable.Range(0, 10).Select(_ => Task.Run(() => ResendAsync(line.Id, "r1"), Token)));
        Assert.Single(all.Select(one => one.Value!.Id).Distinct());
        Assert.Single((await _node.TranscriptAsync()).Where(text => text == ">再见").Skip(1));
    }

    [Fact]
    public async Task Only_the_owner_resends_and_only_what_failed()
    {
        var pending = await ReplyAsync("c1");
        Assert.Equal("notFailed", (await ResendAsync(pending.Id, "r1")).Fault!.Detail);
        Assert.Equal(FaultCode.NotFound, (await ResendAsync("nothing", "r1")).Fault!.Code);
        var inbound = (await _node.Store.MessagesAsync(_conversationId, null, null, 10, Token)).First(m => m.Direction == MessageDirection.In);
        Assert.Equal(FaultCode.NotFound, (await ResendAsync(inbound.Id, "r1")).Fault!.Code);

        var line = await UncertainAsync();
        Assert.Equal(FaultCode.NotYours, (await ResendAsync(line.Id, "r1", "chen")).Fault!.Code);
        Assert.True((await ResendAsync(line.Id, "r2")).IsOk);
        Assert.Equal(FaultCode.NotYours, (await ResendAsync(line.Id, "r2", "chen")).Fault!.Code);
    }

    private async Task<Message> UncertainAsync()
    {
        var line = await ReplyAsync("again");
        _node.Channel.OnSend = _ => Task.FromResult(SendOutcome.Uncertain(Unsure));
        while (await SendAsync() > 0)
        {
        }

        _node.Channel.OnSend = _ => Task.FromResult(SendOutcome.Sent());
        return (await _node.Store.MessageAsync(line.Id, Token))!;
    }

    private async Task<Message> ReplyAsync(string clientId) => (await _node.Get<SendReply>().HandleAsync(
        new ReplyRequest(_conversationId, "lin", clientId, MessageContent.OfText("再见")), Token)).Value!;

    private Task<Result<Message>> ResendAsync(string messageId, string clientId, string agentId = "lin") =>
        _node.Get<ResendMessage>().HandleAsync(new ResendRequest(_conversationId, agentId, messageId, clientId), Token);

    private async Task<(DeliveryStatus?, DeliveryError?)> StateAsync(string messageId)
    {
        var line = await _node.Store.MessageAsync(messageId, Token);
        return (line!.Delivery, line.Error);
    }

    private async Task<IReadOnlyList<HeldEntry>> ClaimAsync()
    {
        var at = _clock.GetTimestamp();
        var due = await _node.Get<IOutbox>().ClaimAsync("worker", _clock.GetUtcNow(), HeldEntry.Lease, 10, Token);
        return [.. due.Select(entry => new HeldEntry(entry, "worker", at))];
    }

    private async Task<int> SendAsync()
    {
        var due = await ClaimAsync();
        foreach (var held in due)
        {
            await _node.Get<Dispatch>().RunAsync(held, Token);
        }

        return due.Count;
    }
}
