using System.Net;
using Microsoft.Extensions.DependencyInjection;
using Scrm.AgentConsole.Wire;
using Scrm.Core.Agents;
using Scrm.Core.Answers;
using Scrm.Core.Inboxes;

namespace Scrm.Tests.AgentConsole;

public sealed class AnswerRulesApiTests(ConsoleServer server) : IClassFixture<ConsoleServer>
{
    [Fact]
    public async Task A_keyword_answer_is_written_tried_moved_and_removed()
    {
        using var wang = await server.SignInAsync("wang");
        using var lin = await server.SignInAsync("lin");
        await server.Services.GetRequiredService<IDirectory>().SaveInboxAsync(new Inbox { Id = "rules", Channel = "wechat", Name = "商城" }, CancellationToken.None);
        var draft = new { keywords = new[] { " 停车 ", "停车", "车位" }, answer = new { type = "text", text = "地下二层免费停车" }, inboxId = "rules" };

        var tried = await lin.SendAsync<AnswerTryView>(HttpMethod.Post, "/api/answers/try", new { inboxId = "rules", text = "哪里停车", rule = draft });
        Assert.Equal((AnswerReason.Rule, "地下二层免费停车", "new"), (tried.Reason, tried.Text, tried.RuleId));
        Assert.Empty(await lin.GetAsync<IReadOnlyList<AnswerRuleView>>("/api/answers/rules"));

        var first = await wang.SendAsync<AnswerRuleView>(HttpMethod.Post, "/api/answers/rules", draft);
        var second = await wang.SendAsync<AnswerRuleView>(HttpMethod.Post, "/api/answers/rules", new { keywords = new[] { "停车" }, handoff = true });
        Assert.Equal((1, "停车,车位"), (first.Version, string.Join(',', first.Keywords)));
        tried = await lin.SendAsync<AnswerTryView>(HttpMethod.Post, "/api/answers/try", new { inboxId = "rules", text = "哪里停车" });
        Assert.Equal(first.Id, tried.RuleId);

        var order = new { rules = new[] { new { id = second.Id, version = 1 }, new { id = first.Id, version = 1 } } };
        await wang.SendAsync<IReadOnlyList<AnswerRuleView>>(HttpMethod.Put, "/api/answers/rules/order", order);
        await wang.SendAsync(HttpMethod.Put, "/api/answers/rules/order", order).RefusedAsync(HttpStatusCode.Conflict, "conflict");
        var list = await lin.GetAsync<IReadOnlyList<AnswerRuleView>>("/api/answers/rules");
        Assert.Equal([second.Id, first.Id], list.Select(r => r.Id));
        tried = await lin.SendAsync<AnswerTryView>(HttpMethod.Post, "/api/answers/try", new { inboxId = "rules", text = "哪里停车" });
        Assert.Equal((AnswerKind.Handoff, second.Id), (tried.Decision, tried.RuleId));

        await wang.SendAsync(HttpMethod.Delete, $"/api/answers/rules/{second.Id}?version=1").RefusedAsync(HttpStatusCode.Conflict, "conflict");
        using var removed = await wang.SendAsync(HttpMethod.Delete, $"/api/answers/rules/{second.Id}?version=2");
        Assert.Equal(HttpStatusCode.NoContent, removed.StatusCode);
        Assert.Equal(first.Id, Assert.Single(await lin.GetAsync<IReadOnlyList<AnswerRuleView>>("/api/answers/rules")).Id);
    }

    [Fact]
    public async Task Whoever_read_an_older_one_is_told_so()
    {
        using var wang = await server.SignInAsync("wang");
        var rule = await wang.SendAsync<AnswerRuleView>(HttpMethod.Post, "/api/answers/rules", new { id = "twice", keywords = new[] { "甲" }, answer = new { type = "text", text = "一" } });
        var change = new { keywords = new[] { "甲", "乙" }, answer = new { type = "text", text = "一" }, version = rule.Version };

        Assert.Equal(2, (await wang.SendAsync<AnswerRuleView>(HttpMethod.Put, "/api/answers/rules/twice", change)).Version);
        await wang.SendAsync(HttpMethod.Put, "/api/answers/rules/twice", change).RefusedAsync(HttpStatusCode.Conflict, "conflict");
        await wang.SendAsync(HttpMethod.Put, "/api/answers/rules/twice", new { keywords = new[] { "甲" }, version = 2 }).RefusedAsync(HttpStatusCode.BadRequest, "invalid");
        await wang.SendAsync(HttpMethod.Put, "/api/answers/rules/twice", new { keywords = new[] { "甲" }, handoff = true, inboxId = "nowhere", version = 2 })
            .RefusedAsync(HttpStatusCode.NotFound, "notFound");
        using var removed = await wang.SendAsync(HttpMethod.Delete, "/api/answers/rules/twice?version=2");
        Assert.Equal(HttpStatusCode.NoContent, removed.StatusCode);
    }
}
