using System.Net;
using Scrm.AgentConsole.Wire;
using Scrm.Core.Agents;
using Scrm.Core.Conversations;
using Scrm.Core.Tags;

namespace Scrm.Tests.AgentConsole;

/// <summary>One deed on many conversations over HTTP.</summary>
public sealed class BulkApiTests(ConsoleServer server) : IClassFixture<ConsoleServer>
{
    private const string Path = "/api/conversations/bulk";

    private Customer Customer => new(server.Services);

    [Fact]
    public async Task Each_is_answered_and_what_was_refused_says_why()
    {
        var (waiting, foreign, served) = (await Customer.AskForPersonAsync("service"), await Customer.AskForPersonAsync("sales"), await Customer.AskForPersonAsync("service"));
        using var lin = await server.SignInAsync("lin");
        using var chen = await server.SignInAsync("chen");
        await AskAsync(chen, new BulkInput([served.Id], BulkDeed.Assign, AgentId: chen.AgentId));

        var answer = await AskAsync(lin, new BulkInput([waiting.Id, foreign.Id, served.Id, "none", waiting.Id], BulkDeed.Assign, AgentId: lin.AgentId));

        Assert.Equal([(waiting.Id, null), (foreign.Id, "notFound"), (served.Id, "forbidden"), ("none", "notFound")], answer);
        Assert.Equal(lin.AgentId, (await lin.GetAsync<ConversationView>($"/api/conversations/{waiting.Id}")).Owner.AgentId);
        Assert.Equal(chen.AgentId, (await lin.GetAsync<ConversationView>($"/api/conversations/{served.Id}")).Owner.AgentId);
    }

    [Fact]
    public async Task Resolving_snoozing_tagging_and_weighing_each_ask_for_their_own_right()
    {
        var (own, queued) = (await Customer.AskForPersonAsync("service"), await Customer.AskForPersonAsync("service"));
        using var lin = await server.SignInAsync("lin");
        using var wang = await server.SignInAsync("wang");
        await wang.SendAsync<TagDimension>(HttpMethod.Put, "/api/tags/dimensions/bulk", new TagDimensionInput("批量", "Bulk"));
        await wang.SendAsync<Tag>(HttpMethod.Put, "/api/tags/tags/bulk.done", new TagFactsInput("bulk", "批量过", Scope: TagScope.Conversation));
        string[] both = [own.Id, queued.Id];
        await AskAsync(lin, new BulkInput([own.Id], BulkDeed.Assign, AgentId: lin.AgentId));

        Assert.Equal([null, null], await CodesAsync(new BulkInput(both, BulkDeed.Tag, TagId: "bulk.done")));
        Assert.Equal([null, null], await CodesAsync(new BulkInput(both, BulkDeed.Priority, Priority: 5)));
        Assert.Equal(["invalid", "invalid"], await CodesAsync(new BulkInput(both, BulkDeed.Priority, Priority: 101)));
        Assert.Equal([null, "notYours"], await CodesAsync(new BulkInput(both, BulkDeed.Snooze, Until: TimeProvider.System.GetUtcNow().AddDays(1))));
        Assert.Equal([null, "notYours"], await CodesAsync(new BulkInput(both, BulkDeed.Resolve, Reason: "solved")));
        Assert.Equal(["closed", null], await CodesAsync(new BulkInput(both, BulkDeed.Priority, Priority: 1)));

        var done = await lin.GetAsync<ConversationView>($"/api/conversations/{own.Id}");
        Assert.Equal((ConversationStatus.Resolved, 5), (done.Status, done.Priority));
        Assert.Equal(["批量过"], done.Tags);

        async Task<IEnumerable<string?>> CodesAsync(BulkInput input) => (await AskAsync(lin, input)).Select(r => r.Item2);
    }

    [Fact]
    public async Task What_cannot_be_asked_of_any_is_asked_of_none()
    {
        var conversation = await Customer.AskForPersonAsync("service");
        using var lin = await server.SignInAsync("lin");
        foreach (var input in new[]
        {
            new BulkInput([], BulkDeed.Resolve, Reason: "solved"),
            new BulkInput([.. Enumerable.Range(0, 201).Select(i => $"{i}")], BulkDeed.Resolve, Reason: "solved"),
            new BulkInput([conversation.Id], BulkDeed.Resolve),
            new BulkInput([conversation.Id], BulkDeed.Snooze),
            new BulkInput([conversation.Id], BulkDeed.Tag),
            new BulkInput([conversation.Id], BulkDeed.Priority),
            new BulkInput([conversation.Id], BulkDeed.Assign),
            new BulkInput([conversation.Id], BulkDeed.Assign, AgentId: lin.AgentId, TeamId: "service"),
        })
        {
            await lin.SendAsync(HttpMethod.Post, Path, input).RefusedAsync(HttpStatusCode.BadRequest, "invalid");
        }
    }

    [Fact]
    public async Task A_full_agent_takes_as_many_as_fit_and_is_told_of_the_rest()
    {
        await server.HireAsync("full", AgentRole.Agent, "fullteam");
        using var full = await server.SignInAsync("full");
        using var admin = await server.SignInAsync("admin");
        await admin.SendAsync<AgentView>(HttpMethod.Put, $"/api/agents/{full.AgentId}", new AgentChange(Capacity: 1));
        var (first, second) = (await Customer.AskForPersonAsync("fullteam"), await Customer.AskForPersonAsync("fullteam"));

        Assert.Equal(
            [(first.Id, null), (second.Id, "overCapacity")],
            await AskAsync(full, new BulkInput([first.Id, second.Id], BulkDeed.Assign, AgentId: full.AgentId)));
    }

    private static async Task<IEnumerable<(string, string?)>> AskAsync(Desk desk, BulkInput input) =>
        (await desk.SendAsync<BulkView>(HttpMethod.Post, Path, input)).Results.Select(r => (r.Id, r.Error?.Code));
}
