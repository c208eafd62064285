using System.Net;
using Scrm.AgentConsole.Wire;
using Scrm.Core.Agents;
using Scrm.Core.Conversations;
using Scrm.Core.Views;

namespace Scrm.Tests.AgentConsole;

/// <summary>Named views and counts over HTTP.</summary>
public sealed class ViewsApiTests(ConsoleServer server) : IClassFixture<ConsoleServer>
{
    private Customer Customer => new(server.Services);

    [Fact]
    public async Task A_view_is_named_changed_ordered_and_removed_by_its_owner()
    {
        using var lin = await server.SignInAsync("lin");
        var first = await SaveAsync(lin, "退款");
        var second = await SaveAsync(lin, "投诉");

        var changed = await lin.SendAsync<SavedViewView>(HttpMethod.Put, $"/api/views/{first.Id}", new SavedViewInput("退款急", new ViewFilter(Tags: ["退款"], Priority: 5), Version: first.Version));
        await lin.SendAsync(HttpMethod.Put, $"/api/views/{first.Id}", new SavedViewInput("旧", new ViewFilter(), Version: first.Version)).RefusedAsync(HttpStatusCode.Conflict, "conflict");
        using var ordered = await lin.SendAsync(HttpMethod.Put, "/api/views/order", new ViewOrderInput([second.Id, first.Id]));

        var views = await lin.GetAsync<IReadOnlyList<SavedViewView>>("/api/views");
        Assert.Equal(["投诉", "退款急"], views.Where(v => v.Own).Select(v => v.Name));
        Assert.Equal((2, 5, true), (changed.Version, changed.Filter.Priority, changed.MayChange));

        using var removed = await lin.SendAsync(HttpMethod.Delete, $"/api/views/{first.Id}");
        await lin.SendAsync(HttpMethod.Delete, $"/api/views/{first.Id}").RefusedAsync(HttpStatusCode.NotFound, "notFound");
    }

    [Fact]
    public async Task Supervisors_share_and_agents_use_what_is_shared_but_do_not_change_it()
    {
        using var chen = await server.SignInAsync("chen");
        using var wang = await server.SignInAsync("wang");
        await chen.SendAsync(HttpMethod.Post, "/api/views", new SavedViewInput("我的", new ViewFilter(), Shared: true)).RefusedAsync(HttpStatusCode.Forbidden, "forbidden");
        var own = await SaveAsync(chen, "私人");
        var shared = await wang.SendAsync<SavedViewView>(HttpMethod.Post, "/api/views", new SavedViewInput("大家的", new ViewFilter(Assignee: "me"), Shared: true));

        var seen = (await chen.GetAsync<IReadOnlyList<SavedViewView>>("/api/views")).Single(v => v.Id == shared.Id);
        Assert.Equal((false, false, true), (seen.Own, seen.MayChange, seen.Shared));
        await chen.SendAsync(HttpMethod.Put, $"/api/views/{shared.Id}", new SavedViewInput("x", new ViewFilter(), true, 1)).RefusedAsync(HttpStatusCode.Forbidden, "forbidden");
        await chen.SendAsync(HttpMethod.Delete, $"/api/views/{shared.Id}").RefusedAsync(HttpStatusCode.Forbidden, "forbidden");
        await wang.SendAsync(HttpMethod.Put, $"/api/views/{own.Id}", new SavedViewInput("x", new ViewFilter(), false, 1)).RefusedAsync(HttpStatusCode.NotFound, "notFound");
        await wang.SendAsync(HttpMethod.Delete, $"/api/views/{own.Id}").RefusedAsync(HttpStatusCode.NotFound, "notFound");
        Assert.DoesNotContain(await wang.GetAsync<IReadOnlyList<SavedViewView>>("/api/views"), v => v.Id == own.Id);
    }

    [Fact]
    public async Task One_agent_has_so_many_views_and_no_more()
    {
        await server.HireAsync("hoarder", AgentRole.Agent, "service");
        using var hoarder = await server.SignInAsync("hoarder");
        for (var i = 0; i < ViewRules.MaxViews; i++)
        {
            await SaveAsync(hoarder, $"{i}");
        }

        await hoarder.SendAsync(HttpMethod.Post, "/api/views", new SavedViewInput("多", new ViewFilter())).RefusedAsync(HttpStatusCode.BadRequest, "invalid");
    }

    [Theory]
    [InlineData("")]
    [InlineData("这个名字实在是太长了这个名字实在是太长了这个名字实在是太长了这个名字实在是太长了长")]
    public async Task A_view_needs_a_name(string name)
    {
        using var lin = await server.SignInAsync("lin");

        await lin.SendAsync(HttpMethod.Post, "/api/views", new SavedViewInput(name, new ViewFilter())).RefusedAsync(HttpStatusCode.BadRequest, "invalid");
        await lin.SendAsync(HttpMethod.Post, "/api/views", new { }).RefusedAsync(HttpStatusCode.BadRequest, "invalid");
    }

    [Fact]
    public async Task Counts_are_those_of_the_lists_within_the_readers_rights()
    {
        await server.HireAsync("counter", AgentRole.Agent, "counted");
        await Customer.AskForPersonAsync("counted", "数一数");
        await Customer.AskForPersonAsync("counted", "数一数");
        await Customer.AskForPersonAsync("uncounted", "数一数");
        using var counter = await server.SignInAsync("counter");
        using var wang = await server.SignInAsync("wang");
        var input = new CountsInput([new ViewFilter(Text: "数一数"), new ViewFilter([ConversationStatus.Open], Owner: OwnerKind.Queue, Teams: ["counted"]), new ViewFilter(Text: "数一数", Assignee: "me")]);

        Assert.Equal([2, 2, 0], (await counter.SendAsync<CountsView>(HttpMethod.Post, "/api/conversations/counts", input)).Counts);
        Assert.Equal([3, 2, 0], (await wang.SendAsync<CountsView>(HttpMethod.Post, "/api/conversations/counts", input)).Counts);
        Assert.Equal(2, (await counter.GetAsync<ListView<ConversationView>>("/api/conversations?q=数一数&sort=waiting&channel=wechat,line&priority=0&wait=0")).Items.Count);
        await counter.SendAsync(HttpMethod.Post, "/api/conversations/counts", new CountsInput([])).RefusedAsync(HttpStatusCode.BadRequest, "invalid");
        await counter.SendAsync(HttpMethod.Post, "/api/conversations/counts", new CountsInput([new ViewFilter(Languages: ["x"])])).RefusedAsync(HttpStatusCode.BadRequest, "invalid");
    }

    [Theory]
    [InlineData("sort=best")]
    [InlineData("sort=newest,waiting")]
    [InlineData("priority=high")]
    [InlineData("wait=-1")]
    [InlineData("language=klingon")]
    public async Task A_wrong_filter_is_refused(string query)
    {
        using var lin = await server.SignInAsync("lin");

        await lin.Http.GetAsync($"/api/conversations?{query}").RefusedAsync(HttpStatusCode.BadRequest, "invalid");
    }

    [Fact]
    public async Task A_mention_brings_the_conversation_into_the_view_of_who_is_called()
    {
        var conversation = await Customer.AskForPersonAsync("service");
        using var lin = await server.SignInAsync("lin");
        using var chen = await server.SignInAsync("chen");
        await using var hub = await lin.ConnectAsync();
        await hub.AskAsync<MessageView>("Note", conversation.Id, "n1", "看看这个", new[] { chen.AgentId });

        var found = await chen.GetAsync<ListView<ConversationView>>("/api/conversations?mentions=true");

        var called = Assert.Single(found.Items);
        Assert.Equal(conversation.Id, called.Id);
        Assert.Equal([chen.AgentId], called.Mentioned!);
        Assert.Empty((await lin.GetAsync<ListView<ConversationView>>("/api/conversations?mentions=true")).Items);
    }

    private static Task<SavedViewView> SaveAsync(Desk desk, string name) =>
        desk.SendAsync<SavedViewView>(HttpMethod.Post, "/api/views", new SavedViewInput(name, new ViewFilter(Tags: [name])));
}
