using Microsoft.Extensions.DependencyInjection;
using Scrm.AgentConsole.Wire;
using Scrm.Core.Content;
using Scrm.Core.Conversations;
using Scrm.Core.Foundation;
using Scrm.Core.Routing;

namespace Scrm.Tests.AgentConsole;

/// <summary>Who has the word on held answers, at the hub.</summary>
public sealed class HeldAnswerApiTests(ConsoleServer server) : IClassFixture<ConsoleServer>
{
    [Fact]
    public async Task Who_may_reply_there_may_decide_and_a_supervisor_always()
    {
        using var lin = await server.SignInAsync("lin");
        using var chen = await server.SignInAsync("chen");
        using var zhou = await server.SignInAsync("zhou");
        using var wang = await server.SignInAsync("wang");
        await using var mine = await lin.ConnectAsync();
        await using var colleague = await chen.ConnectAsync();
        await using var stranger = await zhou.ConnectAsync();
        await using var boss = await wang.ConnectAsync();
        var held = await HeldAsync();

        Assert.Equal("notFound", (await stranger.RefusedAsync("ApproveHeld", held.Id, held.Held!.MessageId, "x", null)).Code);
        await mine.AskAsync<ConversationView>("Claim", held.Id);
        Assert.Equal("notYours", (await colleague.RefusedAsync("DiscardHeld", held.Id, held.Held.MessageId)).Code);
        Assert.Equal("invalid", (await mine.RefusedAsync("ApproveHeld", held.Id, held.Held.MessageId, " ", null)).Code);
        Assert.Null((await boss.AskAsync<ConversationView>("ApproveHeld", held.Id, held.Held.MessageId, "w-1", null)).Held);
        var sent = (await wang.GetAsync<ListView<MessageView>>($"/api/conversations/{held.Id}/messages")).Items.Single(m => m.Direction == MessageDirection.Out);
        Assert.Equal(("包邮", wang.AgentId), (sent.Text, sent.Author.Id));
        Assert.Equal("decided", (await mine.RefusedAsync("ApproveHeld", held.Id, held.Held.MessageId, "l-1", "别的")).Detail);
    }

    [Fact]
    public async Task A_console_sees_what_waits_and_that_it_waits_no_longer()
    {
        using var lin = await server.SignInAsync("lin");
        var (hub, _) = await lin.OpenAsync();
        await using var open = hub;
        var held = await HeldAsync();

        var shown = await hub.NextAsync<ConversationView>("ConversationChanged", c => c.Id == held.Id && c.Held is not null);
        Assert.Equal(("包邮", MessageType.Text, "审"), (shown.Held!.Text, shown.Held.Type, shown.Held.RuleName));
        var after = await hub.AskAsync<ConversationView>("DiscardHeld", held.Id, shown.Held.MessageId);
        Assert.Null(after.Held);
    }

    private async Task<Conversation> HeldAsync()
    {
        var written = await new Customer(server.Services).WriteAsync("运费怎么算");
        var committed = await server.Services.GetRequiredService<ConversationEditor>().EditAsync(
            written.Id,
            conversation =>
            {
                var draft = ConversationDraft.Of(conversation, server.Services.GetRequiredService<TimeProvider>().GetUtcNow(), server.Services.GetRequiredService<IIdFactory>());
                var note = draft.Append(MessageDirection.Note, Author.Bot, MessageContent.OfText("包邮"));
                draft.With(c => c with { Held = new HeldAnswer(note.Id, note.Content, "审", draft.Now) });
                return Handoff.Apply(draft, "approval", "service").ToCommit();
            },
            CancellationToken.None);
        return committed.Value!.Conversation;
    }
}
