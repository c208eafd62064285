using System.Net;
using System.Text;
using Microsoft.Extensions.DependencyInjection;
using Scrm.AgentConsole.Wire;
using Scrm.Core.Answers;
using Scrm.Core.Canned;
using Scrm.Core.Content;
using Scrm.Core.Conversations;
using Scrm.Core.Macros;

namespace Scrm.Tests.AgentConsole;

/// <summary>What helps agents write: canned replies, macros, drafts, suggestions.</summary>
public sealed class ComposerApiTests(ConsoleServer server) : IClassFixture<ConsoleServer>
{
    private Customer Customer => new(server.Services);

    private static DateTimeOffset Now => TimeProvider.System.GetUtcNow();

    [Fact]
    public async Task Ones_own_canned_reply_is_nobody_elses_and_a_shared_one_is_the_supervisors_to_write()
    {
        using var lin = await server.SignInAsync("lin");
        using var wang = await server.SignInAsync("wang");
        var own = await lin.SendAsync<CannedView>(HttpMethod.Post, "/api/canned", new CannedInput("稍等", "{{contact.name}}，请稍等", SharedWith.Nobody));
        var shared = await wang.SendAsync<CannedView>(HttpMethod.Post, "/api/canned", new CannedInput("退款进度", "已为您登记", SharedWith.Everybody));

        Assert.Equal([true, false], (await CannedAsync(lin, own.Id, shared.Id)).Select(c => c.MayChange));
        Assert.Equal([shared.Id], (await CannedAsync(wang, own.Id, shared.Id)).Select(c => c.Id));
        await lin.SendAsync(HttpMethod.Post, "/api/canned", new CannedInput("x", "y", SharedWith.Everybody)).RefusedAsync(HttpStatusCode.Forbidden, "forbidden");
        await lin.SendAsync(HttpMethod.Put, $"/api/canned/{shared.Id}", new CannedInput("x", "y", SharedWith.Nobody, ExpectedVersion: 1))
            .RefusedAsync(HttpStatusCode.Forbidden, "forbidden");
        await wang.SendAsync(HttpMethod.Delete, $"/api/canned/{own.Id}").RefusedAsync(HttpStatusCode.NotFound, "notFound");
        await lin.SendAsync(HttpMethod.Post, "/api/canned", new CannedInput("x", "{{nobody.knows}}", SharedWith.Nobody)).RefusedAsync(HttpStatusCode.BadRequest, "invalid");

        using var used = await lin.SendAsync(HttpMethod.Post, $"/api/canned/{shared.Id}/used");
        Assert.Equal(HttpStatusCode.NoContent, used.StatusCode);
        Assert.Equal(1, (await CannedAsync(wang, shared.Id)).Single().Uses);
    }

    [Fact]
    public async Task A_table_of_canned_replies_comes_in_whole_or_not_and_goes_out_again()
    {
        using var wang = await server.SignInAsync("wang");
        await ImportAsync(wang, "name,text,shared,team\n好,好的,everybody,\n坏,{{what}},everybody,\n").RefusedAsync(HttpStatusCode.BadRequest, "invalid");
        Assert.DoesNotContain((await wang.GetAsync<List<CannedView>>("/api/canned")), c => c.Name == "好");

        var done = await (await ImportAsync(wang, "name,text,shared,team\n好,好的,everybody,\n队,队里的,team,service\n")).ReadAsync<CannedImportView>();
        Assert.Equal((2, 0), (done.New, done.Changed));
        var again = await (await ImportAsync(wang, "name,text,shared,team\n好,好的呢,everybody,\n")).ReadAsync<CannedImportView>();
        Assert.Equal((0, 1), (again.New, again.Changed));
        Assert.Contains("好,好的呢,everybody,", await wang.Http.GetStringAsync("/api/canned/export"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_macro_does_its_steps_and_says_where_it_stopped()
    {
        var waiting = await Customer.AskForPersonAsync("service");
        using var lin = await server.SignInAsync("lin");
        var macro = await lin.SendAsync<MacroView>(HttpMethod.Post, "/api/macros", new MacroInput(
            "好了", [new(MacroStepKind.Reply, "{{contact.name}}您好，已处理"), new(MacroStepKind.Resolve, "solved")], SharedWith.Nobody));

        var refused = await lin.SendAsync<MacroRunView>(HttpMethod.Post, $"/api/conversations/{waiting.Id}/macros", new MacroRunInput(macro.Id, "r1"));
        Assert.Equal([(MacroStepState.Refused, "notYours"), (MacroStepState.NotTried, null)], refused.Steps.Select(s => (s.State, s.Code)));

        await using var hub = await lin.ConnectAsync();
        await hub.AskAsync<ConversationView>("Claim", waiting.Id);
        var done = await lin.SendAsync<MacroRunView>(HttpMethod.Post, $"/api/conversations/{waiting.Id}/macros", new MacroRunInput(macro.Id, "r2"));
        Assert.All(done.Steps, step => Assert.Equal(MacroStepState.Done, step.State));
        var lines = (await lin.GetAsync<ListView<MessageView>>($"/api/conversations/{waiting.Id}/messages")).Items;
        Assert.Single(lines, m => m.Text == "王小明您好，已处理");
        Assert.Equal(ConversationStatus.Resolved, (await lin.GetAsync<ConversationView>($"/api/conversations/{waiting.Id}")).Status);
    }

    [Fact]
    public async Task Nobody_runs_anothers_macro_nor_one_in_a_conversation_he_may_not_see()
    {
        var theirs = await Customer.AskForPersonAsync("sales");
        var ours = await Customer.AskForPersonAsync("service");
        using var lin = await server.SignInAsync("lin");
        using var chen = await server.SignInAsync("chen");
        var macro = await lin.SendAsync<MacroView>(HttpMethod.Post, "/api/macros", new MacroInput("记", [new(MacroStepKind.Note, "记一笔")], SharedWith.Nobody));

        await chen.SendAsync(HttpMethod.Post, $"/api/conversations/{ours.Id}/macros", new MacroRunInput(macro.Id, "r")).RefusedAsync(HttpStatusCode.NotFound, "notFound");
        await lin.SendAsync(HttpMethod.Post, $"/api/conversations/{theirs.Id}/macros", new MacroRunInput(macro.Id, "r")).RefusedAsync(HttpStatusCode.NotFound, "notFound");
        await lin.SendAsync(HttpMethod.Post, "/api/macros", new MacroInput("乱", [new(MacroStepKind.Resolve, "solved"), new(MacroStepKind.Note, "x")], SharedWith.Nobody))
            .RefusedAsync(HttpStatusCode.BadRequest, "invalid");
    }

    [Fact]
    public async Task A_draft_follows_its_writer_and_nobody_else()
    {
        var waiting = await Customer.AskForPersonAsync("service");
        var theirs = await Customer.AskForPersonAsync("sales");
        using var lin = await server.SignInAsync("lin");
        using var chen = await server.SignInAsync("chen");
        var path = $"/api/conversations/{waiting.Id}/draft";
        var written = new DraftTextInput("写到一半", false, Now.AddMinutes(-1), "desk");
        await lin.SendAsync<DraftView>(HttpMethod.Put, path, written);

        Assert.Equal("写到一半", (await lin.SendAsync<DraftView>(HttpMethod.Put, path, written with { Text = "旧的", WrittenAt = written.WrittenAt.AddHours(-1) })).Text);
        Assert.Equal("写到一半", (await lin.GetAsync<DraftView>(path)).Text);
        using var none = await chen.Http.GetAsync(path);
        Assert.Equal(HttpStatusCode.NoContent, none.StatusCode);
        await lin.SendAsync(HttpMethod.Put, $"/api/conversations/{theirs.Id}/draft", written).RefusedAsync(HttpStatusCode.NotFound, "notFound");
    }

    [Fact]
    public async Task How_an_agent_likes_to_write_is_his_own()
    {
        using var lin = await server.SignInAsync("lin");
        using var chen = await server.SignInAsync("chen");
        await lin.SendAsync<ComposerSettingsView>(HttpMethod.Put, "/api/settings/composer", new ComposerSettingsView(false, 5));

        Assert.Equal(new ComposerSettingsView(false, 5), await lin.GetAsync<ComposerSettingsView>("/api/settings/composer"));
        Assert.Equal(new ComposerSettingsView(true, 0), await chen.GetAsync<ComposerSettingsView>("/api/settings/composer"));
        await lin.SendAsync(HttpMethod.Put, "/api/settings/composer", new ComposerSettingsView(false, 60)).RefusedAsync(HttpStatusCode.BadRequest, "invalid");
    }

    [Fact]
    public async Task The_best_answers_for_the_last_question_are_suggested_and_what_is_done_with_them_is_counted()
    {
        var knowledge = server.Services.GetRequiredService<IKnowledgeStore>();
        await knowledge.SaveArticleAsync(
            new KnowledgeArticle { Id = "k-invoice", Question = "怎么开发票", Answer = MessageContent.OfText("在订单页点开票"), UpdatedAt = DateTimeOffset.UnixEpoch }, 0, default);
        var waiting = await Customer.AskForPersonAsync("service", "请问怎么开发票");
        var theirs = await Customer.AskForPersonAsync("sales", "请问怎么开发票");
        using var lin = await server.SignInAsync("lin");

        var shown = await lin.GetAsync<SuggestionsView>($"/api/conversations/{waiting.Id}/suggestions");
        Assert.Equal(("请问怎么开发票", "在订单页点开票"), (shown.Question, shown.Items[0].Text));
        var greeting = await Customer.AskForPersonAsync("service", "hi");
        Assert.Null((await lin.GetAsync<SuggestionsView>($"/api/conversations/{greeting.Id}/suggestions")).Question);
        using var counted = await lin.SendAsync(HttpMethod.Post, $"/api/conversations/{waiting.Id}/suggestions/k-invoice", new SuggestionUseInput(AnswerUseKind.Inserted));
        Assert.Equal(HttpStatusCode.NoContent, counted.StatusCode);
        Assert.Single(await knowledge.UsesAsync(DateOnly.MinValue, DateOnly.MaxValue, default), u => u is { ArticleId: "k-invoice", Kind: AnswerUseKind.Inserted, Count: 1 });

        await lin.SendAsync(HttpMethod.Post, $"/api/conversations/{waiting.Id}/suggestions/k-invoice", new SuggestionUseInput(AnswerUseKind.Answered))
            .RefusedAsync(HttpStatusCode.BadRequest, "invalid");
        await lin.SendAsync(HttpMethod.Post, $"/api/conversations/{theirs.Id}/suggestions/k-invoice", new SuggestionUseInput(AnswerUseKind.Inserted))
            .RefusedAsync(HttpStatusCode.NotFound, "notFound");
    }

    private static async Task<IReadOnlyList<CannedView>> CannedAsync(Desk desk, params string[] ids) =>
        [.. (await desk.GetAsync<List<CannedView>>("/api/canned")).Where(c => ids.Contains(c.Id))];

    private static async Task<HttpResponseMessage> ImportAsync(Desk desk, string table)
    {
        using var body = new StringContent(table, Encoding.UTF8, "text/csv");
        return await desk.Http.PostAsync("/api/canned/import", body);
    }
}
