using System.Net;
using Microsoft.Extensions.DependencyInjection;
using Scrm.AgentConsole.Wire;
using Scrm.Core.Agents;
using Scrm.Core.Answers;
using Scrm.Core.Answers.Teaching;
using Scrm.Core.Inboxes;

namespace Scrm.Tests.AgentConsole;

public sealed class AnswerSettingsApiTests(ConsoleServer server) : IClassFixture<ConsoleServer>
{
    [Fact]
    public async Task Settings_of_an_inbox_are_saved_part_by_part_and_decide_the_next_question()
    {
        using var wang = await server.SignInAsync("wang");
        var knowledge = server.Services.GetRequiredService<IKnowledgeStore>();
        var menu = new DigitMenu("请选择", [], ["0"]);
        await server.Services.GetRequiredService<IDirectory>().SaveInboxAsync(new Inbox { Id = "demo", Channel = "wechat", Name = "商城" }, CancellationToken.None);
        await knowledge.SaveSettingsAsync(new AnswerSettings { InboxId = "demo", Menu = menu }, CancellationToken.None);

        await wang.SendAsync<AnswerSettingsView>(HttpMethod.Put, "/api/answers/settings", new { inboxId = "demo", answerFrom = 0.9, greeting = "欢迎光临" });
        var saved = await wang.SendAsync<AnswerSettingsView>(
            HttpMethod.Put, "/api/answers/settings", new { inboxId = "demo", handoff = new { complaint = false, vipTiers = new[] { " gold ", "" }, vipValueFrom = 70 } });

        Assert.Equal((0.9, "欢迎光临", false, 70), (saved.AnswerFrom, saved.Greeting, saved.Handoff.Complaint, saved.Handoff.VipValueFrom));
        Assert.Equal(["gold"], saved.Handoff.VipTiers);
        Assert.Equivalent(menu, (await knowledge.LoadAsync(CancellationToken.None)).For("demo").Menu);
        var tried = await wang.SendAsync<AnswerTryView>(HttpMethod.Post, "/api/answers/try", new { inboxId = "demo", text = "在吗" });
        Assert.Equal(("欢迎光临", 0.9), (tried.Text, tried.Thresholds.AnswerFrom));

        await wang.SendAsync<AnswerSettingsView>(HttpMethod.Put, "/api/answers/settings", new { inboxId = "demo", handoff = new { vipValueFrom = -1 } });
        var list = await wang.GetAsync<AnswerSettingsList>("/api/answers/settings");
        Assert.Null(list.Inboxes.Single(i => i is { InboxId: "demo", IsOwn: true }).Handoff.VipValueFrom);
        Assert.Equal(("", 0.8), (list.Default.InboxId, list.Default.AnswerFrom));
    }

    [Fact]
    public async Task Whoever_read_older_settings_is_told_so_by_both_pages_that_write_them()
    {
        using var wang = await server.SignInAsync("wang");
        await server.Services.GetRequiredService<IDirectory>().SaveInboxAsync(new Inbox { Id = "twice", Channel = "wechat", Name = "商城" }, CancellationToken.None);
        var menu = new { heading = "请选择", options = new[] { new { key = "1", label = "问好", kind = "text", text = "您好" } }, openWords = new[] { "0" } };
        var read = (await wang.GetAsync<AnswerSettingsList>("/api/answers/settings")).Inboxes.Single(i => i.InboxId == "twice");

        var saved = await wang.SendAsync<DigitMenuView>(HttpMethod.Put, "/api/dialogues/menus/twice", new { menu, version = read.Version });

        Assert.Equal((0, 1), (read.Version, saved.Version));
        await wang.SendAsync(HttpMethod.Put, "/api/answers/settings", new { inboxId = "twice", greeting = "嗨", version = read.Version }).RefusedAsync(HttpStatusCode.Conflict, "conflict");
        await wang.SendAsync(HttpMethod.Put, "/api/dialogues/menus/twice", new { remove = true, version = read.Version }).RefusedAsync(HttpStatusCode.Conflict, "conflict");
        var newest = await wang.SendAsync<AnswerSettingsView>(HttpMethod.Put, "/api/answers/settings", new { inboxId = "twice", greeting = "嗨", version = 1 });
        Assert.Equal(("嗨", 2), (newest.Greeting, newest.Version));
        Assert.Equal("请选择", (await wang.GetAsync<DigitMenuView>("/api/dialogues/menus/twice")).Menu?.Heading);
    }

    [Fact]
    public async Task Wrong_settings_are_refused_and_agents_only_read()
    {
        using var wang = await server.SignInAsync("wang");
        await Refused(wang, new { answerFrom = 0.3, offerFrom = 0.5 });
        await Refused(wang, new { answerFrom = 1.5 });
        await Refused(wang, new { missesToHandoff = 0 });
        await Refused(wang, new { greeting = " " });
        await Refused(wang, new { helpfulLabels = new[] { "好" } });
        await Refused(wang, new { timeZone = "Mars/Base" });
        await Refused(wang, new { handoff = new { vipValueFrom = 101 } });
        await wang.SendAsync(HttpMethod.Put, "/api/answers/settings", new { inboxId = "nowhere", greeting = "嗨" }).RefusedAsync(HttpStatusCode.NotFound, "notFound");

        using var lin = await server.SignInAsync("lin");
        Assert.NotNull((await lin.GetAsync<AnswerSettingsList>("/api/answers/settings")).Default);
        await lin.SendAsync(HttpMethod.Put, "/api/answers/settings", new { greeting = "嗨" }).RefusedAsync(HttpStatusCode.Forbidden, "forbidden");
    }

    [Fact]
    public async Task What_was_learned_from_agents_words_is_shown_in_numbers()
    {
        using var wang = await server.SignInAsync("wang");
        await wang.SendAsync<ArticleView>(
            HttpMethod.Post, "/api/knowledge", new { id = "learned", question = "问一句", similar = new[] { "问一句话", "请让我问一句" }, answer = new { type = "text", text = "答" }, enabled = true });
        var conversation = await new Customer(server.Services).BotAnsweredAsync("learned", new DateOnly(2026, 3, 1));
        await wang.SendAsync(HttpMethod.Post, $"/api/conversations/{conversation.Id}/messages/{await AnswerIdAsync(wang, conversation.Id)}/judgement", new { right = false });

        var figures = await server.Services.GetRequiredService<LearnAnswers>().HandleAsync(CancellationToken.None);
        var shown = await wang.GetAsync<AnswerFigures>("/api/answers/figures");

        Assert.Equal(1, figures!.Judged);
        Assert.True(figures.OwnQuestions >= 2);
        Assert.Equal((figures.OwnQuestions, figures.Judged), (shown.OwnQuestions, shown.Judged));
        Assert.Null(await server.Services.GetRequiredService<LearnAnswers>().HandleAsync(CancellationToken.None));
    }

    private static async Task<string> AnswerIdAsync(Desk desk, string conversationId) =>
        (await desk.GetAsync<ListView<MessageView>>($"/api/conversations/{conversationId}/messages")).Items.Single(m => m.Answer is not null).Id;

    private static Task Refused(Desk desk, object body) =>
        desk.SendAsync(HttpMethod.Put, "/api/answers/settings", body).RefusedAsync(HttpStatusCode.BadRequest, "invalid");
}
