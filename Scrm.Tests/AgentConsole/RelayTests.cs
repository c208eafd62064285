using Microsoft.Extensions.DependencyInjection;
using Scrm.AgentConsole.Live;
using Scrm.AgentConsole.Wire;
using Scrm.Core.Agents;
using Scrm.Core.Conversations;
using Scrm.Tests.WholePath;

namespace Scrm.Tests.AgentConsole;

/// <summary>What reaches whom, and that nothing is missed.</summary>
public sealed class RelayTests(ConsoleServer server) : IClassFixture<ConsoleServer>
{
    private Customer Customer => new(server.Services);

    [Fact]
    public async Task A_snapshot_holds_what_the_reader_may_see()
    {
        var (own, foreign, everybodys) =
            (await Customer.AskForPersonAsync("service"), await Customer.AskForPersonAsync("sales"), await Customer.WriteAsync("谁都能看到"));
        using var lin = await server.SignInAsync("lin");
        using var wang = await server.SignInAsync("wang");

        var (hub, start) = await lin.OpenAsync();
        await using var agent = hub;
        Assert.True(start.IsSnapshot);
        Assert.Contains(start.Conversations, c => c.Id == own.Id);
        Assert.Contains(start.Conversations, c => c.Id == everybodys.Id);
        Assert.DoesNotContain(start.Conversations, c => c.Id == foreign.Id);
        Assert.DoesNotContain(start.Queue.Teams, t => t.TeamId == "sales");
        Assert.Contains(start.Queue.Teams, t => t.TeamId == "service" && t.Waiting > 0);

        var (all, everything) = await wang.OpenAsync();
        await using var supervisor = all;
        Assert.Contains(everything.Conversations, c => c.Id == foreign.Id);
    }

    [Fact]
    public async Task With_a_cursor_only_what_changed_since_is_told_each_once()
    {
        var waiting = await Customer.AskForPersonAsync("service");
        using var lin = await server.SignInAsync("lin");
        var (hub, start) = await lin.OpenAsync();
        await hub.DisposeAsync();
        var first = await Customer.SayAsync(waiting.Id, "还在吗");
        var second = await Customer.SayAsync(waiting.Id, "？");
        var foreign = await Customer.AskForPersonAsync("sales");

        var (again, changes) = await lin.OpenAsync(start.Cursor);
        await using var back = again;

        Assert.False(changes.IsSnapshot);
        Assert.Equal([first.Id, second.Id], changes.Messages.Where(m => m.ConversationId == waiting.Id).Select(m => m.Id));
        Assert.Single(changes.Conversations, c => c.Id == waiting.Id);
        Assert.DoesNotContain(changes.Messages, m => m.ConversationId == foreign.Id && m.Direction == MessageDirection.System);
        Assert.All(changes.Conversations.Where(c => c.Id == foreign.Id), c => Assert.Null(c.LastMessage));
    }

    [Theory]
    [InlineData("no cursor of ours")]
    [InlineData("ffffffffffff-00000000")]
    public async Task A_cursor_that_is_none_leads_to_a_snapshot(string cursor)
    {
        using var lin = await server.SignInAsync("lin");

        var (hub, start) = await lin.OpenAsync(cursor);
        await using var console = hub;

        Assert.True(start.IsSnapshot);
    }

    [Fact]
    public async Task A_cursor_older_than_the_log_leads_to_a_snapshot()
    {
        var waiting = await Customer.AskForPersonAsync("service");
        using var lin = await server.SignInAsync("lin");
        var (hub, start) = await lin.OpenAsync();
        await hub.DisposeAsync();
        await Customer.SayManyAsync(waiting.Id, ConsoleServer.ChangesKept);

        // The relay finds the log cut off as well and sends everybody away who is there then.
        var (feed, store) = (server.Services.GetRequiredService<ChangeFeed>(), server.Services.GetRequiredService<IConversationStore>());
        await Eventually.TrueAsync(async () => feed.Cursor == await store.HeadAsync(TestContext.Current.CancellationToken), () => "the relay is up to date");

        var (again, resumed) = await lin.OpenAsync(start.Cursor);
        await using var console = again;

        Assert.True(resumed.IsSnapshot);
    }

    [Fact]
    public async Task A_cursor_of_other_rights_leads_to_a_snapshot()
    {
        using var lin = await server.SignInAsync("lin");
        using var zhou = await server.SignInAsync("zhou");
        var (hub, start) = await lin.OpenAsync();
        await hub.DisposeAsync();

        var (other, resumed) = await zhou.OpenAsync(start.Cursor);
        await using var console = other;

        Assert.True(resumed.IsSnapshot);
    }

    [Fact]
    public async Task Nothing_is_missed_or_told_twice_while_consoles_come_up_to_date()
    {
        var waiting = await Customer.AskForPersonAsync(null);
        using var lin = await server.SignInAsync("lin");
        var isOpen = false;
        var writing = WriteAsync();
        var (hub, start) = await lin.OpenAsync();
        await using var console = hub;
        Volatile.Write(ref isOpen, true);
        var last = await writing;

        var pushed = (await console.UntilAsync<MessageView>(m => m.Id == last)).OfType<MessageView>()
            .Where(m => m.ConversationId == waiting.Id).Select(m => m.Seq).ToList();

        Assert.Equal(pushed.Distinct(), pushed);
        var known = start.Conversations.Single(c => c.Id == waiting.Id).LastSeq;
        var told = Enumerable.Range(1, (int)known).Select(seq => (long)seq).Union(pushed).Order();
        Assert.Equal(Enumerable.Range(1, (int)pushed.Max()).Select(seq => (long)seq), told);

        async Task<string> WriteAsync()
        {
            // All the while the console comes up to date, and a little longer: what is said last is never in what it began with.
            var id = "";
            for (var after = 0; after < 5; after += Volatile.Read(ref isOpen) ? 1 : 0)
            {
                id = (await Customer.SayAsync(waiting.Id, "又一句")).Id;
            }

            return id;
        }
    }

    [Fact]
    public async Task An_agent_of_another_team_hears_nothing_of_a_conversation()
    {
        using var zhou = await server.SignInAsync("zhou");
        var (hub, _) = await zhou.OpenAsync();
        await using var console = hub;

        var secret = await Customer.AskForPersonAsync("service", "只有客服组能看");
        await Customer.SayAsync(secret.Id, "第二句");
        var shared = await Customer.WriteAsync("大家都能看");

        var heard = await console.UntilAsync<MessageView>(m => m.ConversationId == shared.Id);
        Assert.DoesNotContain(heard.OfType<MessageView>(), m => m.ConversationId == secret.Id && m.Seq > 1);
    }

    [Fact]
    public async Task Who_loses_sight_of_a_conversation_is_told_once_more_without_what_was_said()
    {
        var waiting = await Customer.AskForPersonAsync("service", "我的地址是中山路一号");
        using var lin = await server.SignInAsync("lin");
        using var wang = await server.SignInAsync("wang");
        var (hub, _) = await lin.OpenAsync();
        await using var agent = hub;
        await using var supervisor = await wang.ConnectAsync();
        await agent.DoAsync("Watch", waiting.Id);

        await supervisor.AskAsync<ConversationView>("Transfer", waiting.Id, new TransferTarget(TeamId: "sales"), null);

        var farewell = await agent.NextAsync<ConversationView>("ConversationChanged", c => c.Id == waiting.Id && c.TeamId == "sales");
        Assert.True(farewell.Gone);
        Assert.Null(farewell.LastMessage);
        Assert.Empty(farewell.ContactName);
    }

    [Fact]
    public async Task An_owner_outside_the_team_hears_of_his_conversation_once()
    {
        var waiting = await Customer.AskForPersonAsync("sales");
        using var lin = await server.SignInAsync("lin");
        using var wang = await server.SignInAsync("wang");
        await using var supervisor = await wang.ConnectAsync();
        await supervisor.AskAsync<ConversationView>("Transfer", waiting.Id, new TransferTarget(AgentId: lin.AgentId), null);
        var (hub, start) = await lin.OpenAsync();
        await using var owner = hub;
        Assert.Contains(start.Conversations, c => c.Id == waiting.Id);

        var said = await Customer.SayAsync(waiting.Id, "喂");
        var last = await Customer.SayAsync(waiting.Id, "在吗");

        var heard = await owner.UntilAsync<MessageView>(m => m.Id == last.Id);
        Assert.Single(heard.OfType<MessageView>(), m => m.Id == said.Id);
    }

    [Fact]
    public async Task Queues_are_told_when_they_change()
    {
        using var lin = await server.SignInAsync("lin");
        var (hub, start) = await lin.OpenAsync();
        await using var console = hub;
        var before = start.Queue.Teams.FirstOrDefault(t => t.TeamId == "service")?.Waiting ?? 0;

        await Customer.AskForPersonAsync("service");

        await console.NextAsync<QueueView>("QueueChanged", q => q.Teams.Any(t => t.TeamId == "service" && t.Waiting > before));
    }

    [Fact]
    public async Task Coming_is_told_to_colleagues_with_the_name()
    {
        await server.HireAsync("early", AgentRole.Agent, "service");
        using var lin = await server.SignInAsync("lin");
        using var early = await server.SignInAsync("early");
        var (hub, _) = await lin.OpenAsync();
        await using var console = hub;
        await using var comer = await early.ConnectAsync();

        await comer.DoAsync("SetPresence", PresenceStatus.Online);
        var seen = await console.NextAsync<PresenceView>("PresenceChanged", p => p.AgentId == early.AgentId);
        Assert.Equal(("early", PresenceStatus.Online), (seen.DisplayName, seen.Status));

        await comer.DoAsync("SetPresence", PresenceStatus.Busy);
        await console.NextAsync<PresenceView>("PresenceChanged", p => p.AgentId == early.AgentId && p.Status == PresenceStatus.Busy);
    }

    [Fact]
    public async Task A_head_tells_a_cursor_from_which_nothing_is_missing()
    {
        var waiting = await Customer.AskForPersonAsync("service");
        using var lin = await server.SignInAsync("lin");
        var (hub, _) = await lin.OpenAsync();
        var head = await hub.NextAsync<HeadView>("Head");
        await hub.DisposeAsync();
        var said = await Customer.SayAsync(waiting.Id, "之后");

        var (again, changes) = await lin.OpenAsync(head.Cursor);
        await using var console = again;

        Assert.False(changes.IsSnapshot);
        Assert.Contains(changes.Messages, m => m.Id == said.Id);
    }

    [Fact]
    public async Task Signing_out_ends_the_socket()
    {
        await server.HireAsync("goer", AgentRole.Agent);
        using var goer = await server.SignInAsync("goer");
        var (hub, _) = await goer.OpenAsync();
        await using var console = hub;

        await goer.SendAsync(HttpMethod.Delete, "/api/session");

        await console.ClosedAsync();
    }
}
