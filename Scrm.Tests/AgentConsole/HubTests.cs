using Scrm.AgentConsole.Wire;
using Scrm.Core.Agents;
using Scrm.Core.Content;
using Scrm.Core.Conversations;

namespace Scrm.Tests.AgentConsole;

/// <summary>Commands of the hub and what the other consoles see of them.</summary>
public sealed class HubTests(ConsoleServer server) : IClassFixture<ConsoleServer>
{
    private Customer Customer => new(server.Services);

    [Fact]
    public async Task Of_two_who_claim_at_once_one_wins_and_the_other_is_told()
    {
        var waiting = await Customer.AskForPersonAsync("service");
        using var lin = await server.SignInAsync("lin");
        using var chen = await server.SignInAsync("chen");
        await using var first = await lin.ConnectAsync();
        await using var second = await chen.ConnectAsync();

        var claims = await Task.WhenAll(ClaimAsync(first), ClaimAsync(second));

        Assert.Single(claims, claim => claim == "");
        Assert.Single(claims, claim => claim == "alreadyAssigned");

        async Task<string> ClaimAsync(Doubles.HubClient hub)
        {
            try
            {
                return (await hub.AskAsync<ConversationView>("Claim", waiting.Id)).Owner.Kind == OwnerKind.Agent ? "" : "not owned";
            }
            catch (Microsoft.AspNetCore.SignalR.HubException refused)
            {
                return refused.Message.Contains("alreadyAssigned", StringComparison.Ordinal) ? "alreadyAssigned" : refused.Message;
            }
        }
    }

    [Fact]
    public async Task A_reply_appears_on_a_colleagues_console_with_its_conversation()
    {
        var waiting = await Customer.AskForPersonAsync("service");
        using var lin = await server.SignInAsync("lin");
        using var chen = await server.SignInAsync("chen");
        await using var mine = await lin.ConnectAsync();
        var (theirs, _) = await chen.OpenAsync();
        await using var colleague = theirs;

        await mine.AskAsync<ConversationView>("Claim", waiting.Id);
        var sent = await mine.AskAsync<MessageView>("Reply", waiting.Id, "r-1", new ReplyContent(MessageType.Text, "您好，请稍等"));

        Assert.Equal((MessageDirection.Out, DeliveryStatus.Pending, "r-1"), (sent.Direction, sent.Delivery, sent.ClientMessageId));
        var seen = await colleague.NextAsync<MessageView>("MessageAppended", m => m.Id == sent.Id);
        Assert.Equal(("您好，请稍等", "lin"), (seen.Text, seen.Author.Name));
        Assert.True(seen.ConversationVersion > waiting.Version);
    }

    [Fact]
    public async Task The_same_client_message_id_again_is_the_same_message()
    {
        var waiting = await Customer.AskForPersonAsync("service");
        using var lin = await server.SignInAsync("lin");
        await using var hub = await lin.ConnectAsync();
        await hub.AskAsync<ConversationView>("Claim", waiting.Id);

        var first = await hub.AskAsync<MessageView>("Reply", waiting.Id, "same", new ReplyContent(MessageType.Text, "一"));
        var again = await hub.AskAsync<MessageView>("Reply", waiting.Id, "same", new ReplyContent(MessageType.Text, "二"));
        var note = await hub.AskAsync<MessageView>("Note", waiting.Id, "same-note", "内部", Array.Empty<string>());
        var noteAgain = await hub.AskAsync<MessageView>("Note", waiting.Id, "same-note", "内部", Array.Empty<string>());

        Assert.Equal((first.Id, "一"), (again.Id, again.Text));
        Assert.Equal(note.Id, noteAgain.Id);
    }

    [Fact]
    public async Task A_note_is_seen_by_staff_and_never_leaves()
    {
        var waiting = await Customer.AskForPersonAsync("service");
        using var lin = await server.SignInAsync("lin");
        using var chen = await server.SignInAsync("chen");
        await using var hub = await lin.ConnectAsync();
        var (theirs, _) = await chen.OpenAsync();
        await using var colleague = theirs;

        var note = await hub.AskAsync<MessageView>("Note", waiting.Id, "n-1", "这位客户很急", new[] { chen.AgentId });

        Assert.Equal((MessageDirection.Note, (DeliveryStatus?)null), (note.Direction, note.Delivery));
        Assert.Equal([chen.AgentId], (await colleague.NextAsync<MessageView>("MessageAppended", m => m.Id == note.Id)).Mentions);
        var outbox = (IOutbox)server.Services.GetService(typeof(IOutbox))!;
        Assert.Equal(PendingMessages.None, await outbox.PendingAsync(waiting.Id, CancellationToken.None));
    }

    [Fact]
    public async Task Who_does_not_own_it_may_not_reply()
    {
        var waiting = await Customer.AskForPersonAsync("service");
        using var lin = await server.SignInAsync("lin");
        await using var hub = await lin.ConnectAsync();

        var refused = await hub.RefusedAsync("Reply", waiting.Id, "r", new ReplyContent(MessageType.Text, "hi"));

        Assert.Equal("notYours", refused.Code);
    }

    [Fact]
    public async Task A_conversation_of_another_team_does_not_exist_for_an_agent()
    {
        var theirs = await Customer.AskForPersonAsync("sales");
        using var lin = await server.SignInAsync("lin");
        await using var hub = await lin.ConnectAsync();

        foreach (var (command, arguments) in new (string, object?[])[]
        {
            ("Claim", [theirs.Id]),
            ("TakeOver", [theirs.Id]),
            ("Watch", [theirs.Id]),
            ("Typing", [theirs.Id, true]),
            ("Reopen", [theirs.Id]),
            ("Note", [theirs.Id, "c", "text", Array.Empty<string>()]),
            ("Reply", [theirs.Id, "c", new ReplyContent(MessageType.Text, "hi")]),
            ("Resolve", [theirs.Id, new ResolveInput("solved")]),
            ("Snooze", [theirs.Id, DateTimeOffset.MaxValue]),
            ("Transfer", [theirs.Id, new TransferTarget(TeamId: "service"), null]),
        })
        {
            Assert.Equal(("notFound", command), ((await hub.RefusedAsync(command, arguments)).Code, command));
        }
    }

    [Fact]
    public async Task A_conversation_goes_from_hand_to_hand_to_its_end_and_back()
    {
        var waiting = await Customer.AskForPersonAsync("service");
        using var lin = await server.SignInAsync("lin");
        using var wang = await server.SignInAsync("wang");
        await using var agent = await lin.ConnectAsync();
        await using var supervisor = await wang.ConnectAsync();

        Assert.Equal(lin.AgentId, (await agent.AskAsync<ConversationView>("Claim", waiting.Id)).Owner.AgentId);
        var snoozed = await agent.AskAsync<ConversationView>("Snooze", waiting.Id, TimeProvider.System.GetUtcNow().AddHours(1));
        Assert.Equal(ConversationStatus.Snoozed, snoozed.Status);
        Assert.Equal(ConversationStatus.Open, (await agent.AskAsync<ConversationView>("Reopen", waiting.Id)).Status);
        Assert.Equal(wang.AgentId, (await supervisor.AskAsync<ConversationView>("TakeOver", waiting.Id)).Owner.AgentId);
        Assert.Equal("notYours", (await agent.RefusedAsync("Transfer", waiting.Id, new TransferTarget(AgentId: lin.AgentId), null)).Code);
        var back = await supervisor.AskAsync<ConversationView>("Transfer", waiting.Id, new TransferTarget(AgentId: lin.AgentId), "请你继续");
        Assert.Equal(lin.AgentId, back.Owner.AgentId);
        Assert.Equal("invalid", (await agent.RefusedAsync("Resolve", waiting.Id, new ResolveInput(""))).Code);
        Assert.Equal("solved", (await agent.AskAsync<ConversationView>("Resolve", waiting.Id, new ResolveInput("solved"))).Resolution);
        Assert.Equal("closed", (await agent.RefusedAsync("Resolve", waiting.Id, new ResolveInput("solved"))).Code);
    }

    [Fact]
    public async Task What_a_message_lacks_is_told()
    {
        var waiting = await Customer.AskForPersonAsync("service");
        using var lin = await server.SignInAsync("lin");
        await using var hub = await lin.ConnectAsync();
        await hub.AskAsync<ConversationView>("Claim", waiting.Id);

        foreach (var (id, content) in new (string, ReplyContent?)[]
        {
            ("", new ReplyContent(MessageType.Text, "no id")),
            (new string('x', 101), new ReplyContent(MessageType.Text, "long id")),
            ("a", new ReplyContent(MessageType.Text, "  ")),
            ("b", new ReplyContent(MessageType.Image, AttachmentId: "none")),
            ("c", new ReplyContent(MessageType.Link, Link: new LinkCard("javascript:alert(1)", "x", null, null))),
            ("d", new ReplyContent(MessageType.Menu, "choose", Choices: [new MenuChoice("1", "")])),
            ("e", new ReplyContent(MessageType.Event, "no")),
            ("f", null),
        })
        {
            Assert.Equal("invalid", (await hub.RefusedAsync("Reply", waiting.Id, id, content)).Code);
        }
    }

    [Fact]
    public async Task Typing_is_shown_to_others_who_watch()
    {
        var waiting = await Customer.AskForPersonAsync("service");
        using var lin = await server.SignInAsync("lin");
        using var chen = await server.SignInAsync("chen");
        await using var typist = await lin.ConnectAsync();
        await using var watcher = await chen.ConnectAsync();
        await watcher.DoAsync("Watch", waiting.Id);

        await typist.DoAsync("Typing", waiting.Id, true);

        Assert.Equal(new TypingView(waiting.Id, lin.AgentId, true), await watcher.NextAsync<TypingView>("TypingChanged"));
    }

    [Fact]
    public async Task A_flood_of_commands_is_refused()
    {
        await server.HireAsync("hasty", AgentRole.Agent);
        using var hasty = await server.SignInAsync("hasty");
        await using var hub = await hasty.ConnectAsync();

        var commands = Enumerable.Range(0, 600).Select(async _ =>
        {
            try
            {
                await hub.DoAsync("Unwatch", "x");
                return "done";
            }
            catch (Microsoft.AspNetCore.SignalR.HubException refused)
            {
                return refused.Message;
            }
        });
        var answers = await Task.WhenAll(commands);

        Assert.Contains(answers, answer => answer.Contains("\"tooMany\"", StringComparison.Ordinal));
        Assert.True(answers.Count(answer => answer == "done") >= 200);
    }
}
