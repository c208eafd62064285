using System.Net;
using Microsoft.Extensions.DependencyInjection;
using Scrm.AgentConsole.Wire;
using Scrm.Core.Backfill;
using Scrm.Core.Tags;

namespace Scrm.Tests.AgentConsole;

public sealed class BackfillsApiTests(ConsoleServer server) : IClassFixture<ConsoleServer>
{
    private static readonly TagRuleInput Rule = new("refund", TagSource.Words, ["退款"]);

    [Fact]
    public async Task A_rule_is_tried_applied_and_taken_back()
    {
        using var wang = await server.SignInAsync("wang");
        var conversation = await new Customer(server.Services).WriteAsync("上个月买的能退款吗");
        await wang.SendAsync<TagDimension>(HttpMethod.Put, "/api/tags/dimensions/need", new TagDimensionInput("服务诉求", "Needs"));
        await wang.SendAsync<Tag>(HttpMethod.Put, "/api/tags/tags/refund", new TagFactsInput("need", "退款"));

        var tried = await RunAsync(wang, await wang.SendAsync<BackfillView>(HttpMethod.Post, "/api/backfills", new BackfillInput(BackfillKind.DryRun, "refund", Draft: Rule)));
        Assert.Equal((BackfillState.Done, 1L, "上个月买的能退款吗"), (tried.State, tried.Matched, Assert.Single(tried.Samples).Quote));

        await wang.SendAsync<TagRule>(HttpMethod.Put, "/api/tags/rules/refund", Rule);
        var applied = await RunAsync(wang, await wang.SendAsync<BackfillView>(HttpMethod.Post, "/api/backfills", new BackfillInput(BackfillKind.Apply, "refund")));
        Assert.Equal("refund", Assert.Single(await TagsAsync(wang, conversation.ContactId)).TagId);

        var undone = await RunAsync(wang, await wang.SendAsync<BackfillView>(HttpMethod.Post, $"/api/backfills/{applied.Id}/undo"));
        Assert.Equal((BackfillKind.Undo, applied.Id, BackfillState.Done), (undone.Kind, undone.UndoOf, undone.State));
        Assert.Empty(await TagsAsync(wang, conversation.ContactId));
        Assert.Equal([undone.Id, applied.Id, tried.Id], (await wang.GetAsync<ListView<BackfillView>>("/api/backfills")).Items.Select(r => r.Id));
    }

    [Fact]
    public async Task What_cannot_be_run_is_refused()
    {
        using var wang = await server.SignInAsync("wang");
        await wang.SendAsync(HttpMethod.Post, "/api/backfills", new BackfillInput(BackfillKind.Apply, "none")).RefusedAsync(HttpStatusCode.NotFound, "notFound");
        await wang.SendAsync(HttpMethod.Post, "/api/backfills", new BackfillInput(BackfillKind.Apply, "r", Draft: Rule)).RefusedAsync(HttpStatusCode.BadRequest, "invalid");
        await wang.SendAsync(HttpMethod.Post, "/api/backfills", new BackfillInput(BackfillKind.DryRun, "r", Draft: Rule with { TagId = "none" })).RefusedAsync(HttpStatusCode.BadRequest, "invalid");
        await wang.SendAsync(HttpMethod.Post, "/api/backfills/none/undo").RefusedAsync(HttpStatusCode.NotFound, "notFound");

        using var lin = await server.SignInAsync("lin");
        await lin.Http.GetAsync("/api/backfills").RefusedAsync(HttpStatusCode.Forbidden, "forbidden");
        await lin.Http.GetAsync("/api/backfills/none").RefusedAsync(HttpStatusCode.Forbidden, "forbidden");
    }

    // The worker belongs to the gateway; here its work is done at once.
    private async Task<BackfillView> RunAsync(Desk wang, BackfillView begun)
    {
        await server.Services.GetRequiredService<RunBackfill>().HandleAsync(begun.Id, null, TestContext.Current.CancellationToken);
        return await wang.GetAsync<BackfillView>($"/api/backfills/{begun.Id}");
    }

    private static Task<TagAssignmentView[]> TagsAsync(Desk wang, string contactId) =>
        wang.GetAsync<TagAssignmentView[]>($"/api/contacts/{contactId}/tags");
}
