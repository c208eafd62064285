using Microsoft.Extensions.DependencyInjection;
using Scrm.AgentConsole.Wire;
using Scrm.Core.Content;
using Scrm.Core.Conversations;

namespace Scrm.Tests.AgentConsole;

/// <summary>Replies that cross other answers, and replies that are taken back.</summary>
public sealed class ReplyTests(ConsoleServer server) : IClassFixture<ConsoleServer>
{
    [Fact]
    public async Task A_reply_written_before_another_answer_was_seen_is_refused_until_it_is_wanted_all_the_same()
    {
        var waiting = await new Customer(server.Services).AskForPersonAsync("service");
        using var lin = await server.SignInAsync("lin");
        await using var hub = await lin.ConnectAsync();
        var claimed = await hub.AskAsync<ConversationView>("Claim", waiting.Id);
        await hub.AskAsync<MessageView>("Reply", waiting.Id, "other-window", Text("别处先回了"));

        var late = Text("这边也写好了") with { SeenSeq = claimed.LastSeq };
        var refused = await hub.RefusedAsync("Reply", waiting.Id, "r-1", late);
        Assert.Equal(("conflict", "answeredMeanwhile"), (refused.Code, refused.Detail));
        Assert.Equal("这边也写好了", (await hub.AskAsync<MessageView>("Reply", waiting.Id, "r-1", late with { SeenSeq = null })).Text);
    }

    [Fact]
    public async Task The_customers_own_lines_and_notes_are_no_answer()
    {
        var customer = new Customer(server.Services);
        var waiting = await customer.AskForPersonAsync("service");
        using var lin = await server.SignInAsync("lin");
        await using var hub = await lin.ConnectAsync();
        var claimed = await hub.AskAsync<ConversationView>("Claim", waiting.Id);
        await customer.SayAsync(waiting.Id, "还在吗");
        await hub.AskAsync<MessageView>("Note", waiting.Id, "n-1", "内部", Array.Empty<string>());

        Assert.Equal("在的", (await hub.AskAsync<MessageView>("Reply", waiting.Id, "r-1", Text("在的") with { SeenSeq = claimed.LastSeq })).Text);
    }

    [Fact]
    public async Task A_reply_is_taken_back_while_it_waits_and_the_customer_waits_again()
    {
        var waiting = await new Customer(server.Services).AskForPersonAsync("service");
        using var lin = await server.SignInAsync("lin");
        await using var hub = await lin.ConnectAsync();
        await hub.AskAsync<ConversationView>("Claim", waiting.Id);
        var sent = await hub.AskAsync<MessageView>("Reply", waiting.Id, "r-1", Text("写错了") with { UndoSeconds = 10 });

        var back = await hub.AskAsync<MessageView>("TakeBack", waiting.Id, sent.Id);
        Assert.Equal((DeliveryStatus.Failed, TakeBackReply.Withdrawn), (back.Delivery, back.Error?.Code));
        Assert.False((await server.Services.GetRequiredService<IOutbox>().PendingAsync(waiting.Id, default)).Any);
        Assert.NotNull((await lin.GetAsync<ConversationView>($"/api/conversations/{waiting.Id}")).WaitingSince);
        Assert.Equal("alreadySent", (await hub.RefusedAsync("TakeBack", waiting.Id, sent.Id)).Detail);
    }

    [Fact]
    public async Task What_a_worker_has_is_past_taking_back_and_nobody_takes_back_anothers_words()
    {
        var waiting = await new Customer(server.Services).AskForPersonAsync("service");
        using var lin = await server.SignInAsync("lin");
        using var chen = await server.SignInAsync("chen");
        await using var hub = await lin.ConnectAsync();
        await using var theirs = await chen.ConnectAsync();
        await hub.AskAsync<ConversationView>("Claim", waiting.Id);
        var sent = await hub.AskAsync<MessageView>("Reply", waiting.Id, "r-1", Text("好的") with { UndoSeconds = 5 });

        Assert.Equal("notYours", (await theirs.RefusedAsync("TakeBack", waiting.Id, sent.Id)).Code);
        Assert.True(await server.Services.GetRequiredService<IOutbox>().HoldAsync(sent.Id, "worker", TimeSpan.FromMinutes(1), default));
        Assert.Equal("alreadySent", (await hub.RefusedAsync("TakeBack", waiting.Id, sent.Id)).Detail);
        Assert.Equal("invalid", (await hub.RefusedAsync("Reply", waiting.Id, "r-2", Text("好") with { UndoSeconds = 3600 })).Code);
    }

    [Fact]
    public async Task Who_looks_at_a_conversation_is_told_who_else_does_until_they_go()
    {
        var waiting = await new Customer(server.Services).AskForPersonAsync("service");
        using var lin = await server.SignInAsync("lin");
        using var chen = await server.SignInAsync("chen");
        var (mine, _) = await lin.OpenAsync();
        await using var first = mine;
        await first.DoAsync("Watch", waiting.Id);
        await using (var second = await chen.ConnectAsync())
        {
            await second.DoAsync("Watch", waiting.Id);
            string[] both = [.. new[] { lin.AgentId, chen.AgentId }.Order(StringComparer.Ordinal)];
            Assert.Equal(both, (await second.NextAsync<ViewersView>("ViewersChanged", v => v.AgentIds.Count == 2)).AgentIds);
            Assert.Equal(both, (await first.NextAsync<ViewersView>("ViewersChanged", v => v.AgentIds.Count == 2)).AgentIds);
        }

        Assert.Equal([lin.AgentId], (await first.NextAsync<ViewersView>("ViewersChanged", v => v.AgentIds.Count == 1)).AgentIds);
    }

    private static ReplyContent Text(string text) => new(MessageType.Text, text);
}
