using System.Net;
using System.Text;
using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using Scrm.AgentConsole.Wire;
using Scrm.Core.Answers;
using Scrm.Core.Content;
using Scrm.Core.Knowledge;

namespace Scrm.Tests.AgentConsole;

/// <summary>Articles over HTTP: versions, files, trying, and who may.</summary>
public sealed class KnowledgeApiTests(ConsoleServer server) : IClassFixture<ConsoleServer>
{
    [Fact]
    public async Task A_draft_changes_nothing_until_it_is_published_and_every_save_can_be_brought_back()
    {
        using var wang = await server.SignInAsync("wang");
        var first = await CreateAsync(wang, "滑雪板能租吗", "不能");
        var path = $"/api/knowledge/{first.Id}";
        var input = new ArticleInput("滑雪板能租吗", Words("能，每天 80 元"), Version: 1, Status: ArticleStatus.Draft, ChangeNote: "冬季开租");

        var draft = await wang.SendAsync<ArticleView>(HttpMethod.Put, path, input);
        Assert.Equal((2, 1, ArticleStatus.Draft), (draft.Version, draft.LiveVersion, draft.Status));
        Assert.Equal("不能", (await TryAsync(wang, "滑雪板能租吗")).Text);

        await wang.SendAsync<ArticleView>(HttpMethod.Put, path, input with { Version = 2, Status = ArticleStatus.Published, ChangeNote = null });
        Assert.Equal("能，每天 80 元", (await TryAsync(wang, "滑雪板能租吗")).Text);

        var versions = await wang.GetAsync<ArticleVersionView[]>($"{path}/versions");
        Assert.Equal([(3, true, null), (2, false, "冬季开租"), (1, false, null)], versions.Select(v => (v.Version, v.Live, v.Note)));
        Assert.All(versions, v => Assert.Equal(wang.AgentId, v.By));
        var diff = Assert.Single(await wang.GetAsync<FieldChange[]>($"{path}/diff?from=1&to=3"));
        Assert.Equal(("answer", "不"), (diff.Field, diff.Parts[0].Text));

        var back = await wang.SendAsync<ArticleView>(HttpMethod.Post, $"{path}/rollback", new RollBackInput(1, "改回", 3));
        Assert.Equal((4, 1, "改回", "不能"), (back.Version, back.RestoredFrom, back.ChangeNote, back.Answer.Text));
        await wang.SendAsync(HttpMethod.Post, $"{path}/rollback", new RollBackInput(1, null, 3)).RefusedAsync(HttpStatusCode.Conflict, "conflict");
        await wang.SendAsync(HttpMethod.Post, $"{path}/rollback", new RollBackInput(99)).RefusedAsync(HttpStatusCode.NotFound, "notFound");
        await wang.Http.GetAsync($"{path}/diff?from=1&to=99").RefusedAsync(HttpStatusCode.NotFound, "notFound");
    }

    [Fact]
    public async Task A_removed_article_comes_back_by_one_of_its_versions()
    {
        using var wang = await server.SignInAsync("wang");
        var article = await CreateAsync(wang, "雪镜起雾怎么办", "擦防雾喷剂");
        var path = $"/api/knowledge/{article.Id}";
        using var removed = await wang.SendAsync(HttpMethod.Delete, path);
        await wang.Http.GetAsync(path).RefusedAsync(HttpStatusCode.NotFound, "notFound");
        await wang.SendAsync(HttpMethod.Delete, path).RefusedAsync(HttpStatusCode.NotFound, "notFound");
        Assert.True((await wang.GetAsync<ArticleVersionView[]>($"{path}/versions"))[0].Removed);

        await wang.SendAsync<ArticleView>(HttpMethod.Post, $"{path}/rollback", new RollBackInput(1));
        Assert.Equal("擦防雾喷剂", (await TryAsync(wang, "雪镜起雾怎么办")).Text);
    }

    [Fact]
    public async Task What_a_client_of_before_does_not_know_stays_when_it_saves()
    {
        using var wang = await server.SignInAsync("wang");
        var article = await wang.SendAsync<ArticleView>(
            HttpMethod.Post,
            "/api/knowledge",
            new ArticleInput("金卡有什么礼遇", Words("专属客服"), Audience: new ArticleAudience { Tiers = ["金卡"] }, Category: "会员", OwnerId: "lin"));

        var saved = await wang.SendAsync<ArticleView>(
            HttpMethod.Put,
            $"/api/knowledge/{article.Id}",
            new { question = "金卡有什么礼遇", similar = new[] { "金卡权益" }, answer = new { type = "text", text = "专属客服和礼盒" }, enabled = true });
        Assert.Equal((2, "会员", "lin", "金卡"), (saved.Version, saved.Category, saved.OwnerId, saved.Audience.Tiers[0]));
    }

    [Fact]
    public async Task A_question_is_tried_as_somebody_at_a_time_and_the_result_says_why()
    {
        using var wang = await server.SignInAsync("wang");
        await wang.SendAsync<ArticleView>(
            HttpMethod.Post,
            "/api/knowledge",
            new ArticleInput(
                "五一滑草活动有什么优惠",
                Words("门票五折"),
                Validity: new ArticleValidity(new DateOnly(2026, 5, 1), new DateOnly(2026, 5, 5)),
                Audience: new ArticleAudience { Channels = ["wechat"], Tiers = ["金卡"] }));
        var asked = new AnswerTryInput("demo", "五一滑草活动有什么优惠", Channel: "wechat", Tier: "金卡", At: new DateTimeOffset(2026, 5, 5, 15, 59, 0, TimeSpan.Zero));
        Task<AnswerTryView> SendAsync(AnswerTryInput input) => wang.SendAsync<AnswerTryView>(HttpMethod.Post, "/api/answers/try", input);

        var told = await SendAsync(asked);
        Assert.Equal((AnswerKind.Answer, "门票五折", new DateOnly(2026, 5, 5)), (told.Decision, told.Text, told.AskedAs.Day));
        Assert.Equal((0.8, 0.2), (told.Thresholds.AnswerFrom, told.Thresholds.OfferFrom));
        Assert.Equal(["五一滑草活动有什么优惠"], told.Candidates[0].Words);

        async Task<ArticleRefusal?> LeftOutAsync(AnswerTryInput input) => (await SendAsync(input)).LeftOut is [var first, ..] ? first.Reason : null;
        Assert.Equal(ArticleRefusal.Expired, await LeftOutAsync(asked with { At = asked.At!.Value.AddMinutes(1) }));
        Assert.Equal(ArticleRefusal.NotYet, await LeftOutAsync(asked with { At = asked.At!.Value.AddDays(-30) }));
        Assert.Equal(ArticleRefusal.Channel, await LeftOutAsync(asked with { Channel = "weibo" }));
        Assert.Equal(ArticleRefusal.Tier, await LeftOutAsync(asked with { Tier = null }));

        var member = await new Customer(server.Services).WriteAsync("你好");
        await wang.SendAsync<ContactView>(
            HttpMethod.Patch, $"/api/contacts/{member.ContactId}", new ContactInput(Attributes: new Dictionary<string, string> { ["tier"] = "金卡" }));
        Assert.Equal("门票五折", (await SendAsync(asked with { Tier = null, ContactId = member.ContactId })).Text);
        await wang.SendAsync(HttpMethod.Post, "/api/answers/try", asked with { ContactId = "none" }).RefusedAsync(HttpStatusCode.NotFound, "notFound");
    }

    [Fact]
    public async Task A_file_is_tried_first_taken_whole_and_changes_nothing_the_second_time()
    {
        using var wang = await server.SignInAsync("wang");
        var csv = "问题,相似问法,答案,分类\n冲锋衣怎么洗,冲锋衣能机洗吗,\"30 度水，中性洗涤剂\",养护\n登山鞋怎么保养,,阴干,养护\n";

        var dry = await ImportAsync<ImportReportView>(wang, csv, "text/csv", "?dryRun=true");
        Assert.Equal((2, 0, false), (dry.Added, dry.Changed, dry.Applied));
        Assert.DoesNotContain(await wang.GetAsync<ArticleView[]>("/api/knowledge"), a => a.Category == "养护");

        using var bad = await PostAsync(wang, csv + ",,没有问题,\n", "text/csv", "");
        var problem = JsonDocument.Parse(await bad.Content.ReadAsStringAsync()).RootElement;
        Assert.Equal((HttpStatusCode.BadRequest, "invalid"), (bad.StatusCode, problem.GetProperty("code").GetString()));
        Assert.Equal(4, problem.GetProperty("report").GetProperty("problems")[0].GetProperty("line").GetInt32());
        Assert.DoesNotContain(await wang.GetAsync<ArticleView[]>("/api/knowledge"), a => a.Category == "养护");

        var done = await ImportAsync<ImportReportView>(wang, csv, "text/csv", "");
        Assert.Equal((2, true), (done.Added, done.Applied));
        var again = await ImportAsync<ImportReportView>(wang, csv, "text/csv", "");
        Assert.Equal((0, 0, 2), (again.Added, again.Changed, again.Unchanged));
        Assert.Equal(2, (await wang.GetAsync<ArticleView[]>("/api/knowledge")).Count(a => a is { Category: "养护", Version: 1 }));
    }

    [Theory]
    [InlineData("csv")]
    [InlineData("json")]
    public async Task What_is_exported_comes_back_unchanged(string format)
    {
        using var wang = await server.SignInAsync("wang");
        await CreateAsync(wang, $"导出{format}问题", "第一行\n=第二行, \"引号\"");

        var file = await wang.Http.GetStringAsync($"/api/knowledge/export?format={format}");
        var report = await ImportAsync<ImportReportView>(wang, file, format == "csv" ? "text/csv" : "application/json", "?dryRun=true");

        Assert.Empty(report.Problems);
        Assert.Equal((0, 0), (report.Added, report.Changed));
        Assert.True(report.Unchanged > 0);
    }

    [Fact]
    public async Task Wrong_JSON_is_told_by_its_line()
    {
        using var wang = await server.SignInAsync("wang");
        var json = """
            {"articles": [
              {"question": "一", "answer": {"type": "text", "text": "甲"}},
              {"question": "二",
               "answer": {"type": "song"}},
              {"question": "三"},
              {"question":
            """;

        var report = await ImportAsync<ImportReportView>(wang, json, "application/json", "?dryRun=true");

        Assert.Equal([(4, "invalid"), (5, "invalid"), (6, "notJson")], report.Problems.Select(p => (p.Line, p.Code)));
        await PostAsync(wang, "[]", "application/json", "").RefusedAsync(HttpStatusCode.BadRequest, "invalid");
    }

    [Fact]
    public async Task A_picture_must_be_there_and_be_one()
    {
        using var wang = await server.SignInAsync("wang");

        await wang.SendAsync(HttpMethod.Post, "/api/knowledge", new ArticleInput("门店在哪", new ArticleAnswer(MessageType.Image, AttachmentId: "none")))
            .RefusedAsync(HttpStatusCode.BadRequest, "invalid");
        await wang.SendAsync(HttpMethod.Post, "/api/knowledge", new ArticleInput("门店在哪", new ArticleAnswer(MessageType.Link, Link: new LinkCard("javascript:x", "t", null, null))))
            .RefusedAsync(HttpStatusCode.BadRequest, "invalid");
    }

    [Fact]
    public async Task An_agents_word_on_an_answer_counts_once_whatever_he_says_last()
    {
        var conversation = await new Customer(server.Services).BotAnsweredAsync("judged-article", new DateOnly(2026, 3, 2));
        using var lin = await server.SignInAsync("lin");
        var line = (await lin.GetAsync<ListView<MessageView>>($"/api/conversations/{conversation.Id}/messages")).Items.Single(m => m.Answer is not null);
        async Task<(long Accepted, long Rejected)> JudgeAsync(bool? right)
        {
            await lin.SendAsync<MessageView>(HttpMethod.Post, $"/api/conversations/{conversation.Id}/messages/{line.Id}/judgement", new JudgementInput(right));
            var counts = await server.Services.GetRequiredService<IKnowledgeStore>().UsesAsync(new DateOnly(2026, 3, 2), new DateOnly(2026, 3, 2), CancellationToken.None);
            long Count(AnswerUseKind kind) => counts.Where(c => c.ArticleId == "judged-article" && c.Kind == kind).Sum(c => c.Count);
            return (Count(AnswerUseKind.Accepted), Count(AnswerUseKind.Rejected));
        }

        Assert.Equal((1, 0), await JudgeAsync(true));
        Assert.Equal((1, 0), await JudgeAsync(true));
        Assert.Equal((0, 1), await JudgeAsync(false));
        Assert.Equal((0, 0), await JudgeAsync(null));
        await lin.SendAsync(HttpMethod.Post, $"/api/conversations/{conversation.Id}/messages/none/judgement", new JudgementInput(true))
            .RefusedAsync(HttpStatusCode.NotFound, "notFound");
    }

    [Theory]
    [InlineData("/api/knowledge/usage?from=2026-05-02&to=2026-05-01")]
    [InlineData("/api/knowledge/usage?from=yesterday")]
    [InlineData("/api/knowledge/usage?sort=beauty")]
    public async Task A_wrong_period_is_refused(string path)
    {
        using var lin = await server.SignInAsync("lin");

        await lin.Http.GetAsync(path).RefusedAsync(HttpStatusCode.BadRequest, "invalid");
        await lin.Http.GetAsync("/api/knowledge/export").RefusedAsync(HttpStatusCode.Forbidden, "forbidden");
    }

    private static ArticleAnswer Words(string text) => new(MessageType.Text, text);

    private static Task<ArticleView> CreateAsync(Desk desk, string question, string text) =>
        desk.SendAsync<ArticleView>(HttpMethod.Post, "/api/knowledge", new ArticleInput(question, Words(text)));

    private static Task<AnswerTryView> TryAsync(Desk desk, string text) =>
        desk.SendAsync<AnswerTryView>(HttpMethod.Post, "/api/answers/try", new AnswerTryInput("demo", text));

    private static async Task<T> ImportAsync<T>(Desk desk, string file, string kind, string query)
    {
        using var answer = await PostAsync(desk, file, kind, query);
        return await answer.ReadAsync<T>();
    }

    private static Task<HttpResponseMessage> PostAsync(Desk desk, string file, string kind, string query) =>
        desk.Http.PostAsync($"/api/knowledge/import{query}", new StringContent(file, Encoding.UTF8, kind));
}
