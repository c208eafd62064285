using System.Net;
using System.Net.Http.Headers;
using System.Text;
using Scrm.AgentConsole.Wire;
using Scrm.Core.PlatformTags;
using Scrm.Core.TagExchange;
using Scrm.Core.Tags;

namespace Scrm.Tests.AgentConsole;

public sealed class TagsApiTests(ConsoleServer server) : IClassFixture<ConsoleServer>
{
    private Customer Customer => new(server.Services);

    [Fact]
    public async Task Two_supervisors_do_not_overwrite_each_other()
    {
        using var wang = await server.SignInAsync("wang");
        var (side, path) = await SideAsync(wang, "race");
        var first = await wang.SendAsync<Tag>(HttpMethod.Put, path + "vip", new TagFactsInput(side, "贵宾", Version: 0));

        var mine = await wang.SendAsync<Tag>(HttpMethod.Put, path + "vip", new TagFactsInput(side, "贵宾", Description: "一", Version: first.Version));
        await wang.SendAsync(HttpMethod.Put, path + "vip", new TagFactsInput(side, "贵宾", Description: "二", Version: first.Version))
            .RefusedAsync(HttpStatusCode.Conflict, "conflict");

        Assert.Equal((2, "一"), (mine.Version, mine.Description));
    }

    [Fact]
    public async Task A_tag_keeps_everything_that_was_said_of_it()
    {
        using var wang = await server.SignInAsync("wang");
        var (side, path) = await SideAsync(wang, "facts");
        var input = new TagFactsInput(
            side, "户外达人", "Outdoors", TagScope.Conversation, "常去露营", ["驴友", " "], 120, 90, TagSetter.Supervisors, TagCarryOver.NextConversation);

        await wang.SendAsync<Tag>(HttpMethod.Put, path + "outdoor", input);

        var stored = (await wang.GetAsync<TagBook>("/api/tags")).Tags.Single(t => t.Id == "outdoor");
        Assert.Equivalent(
            new { Description = "常去露营", Synonyms = new[] { "驴友" }, Hue = 120, LifetimeDays = 90, SetBy = TagSetter.Supervisors, CarryOver = TagCarryOver.NextConversation }, stored);
        await wang.SendAsync(HttpMethod.Put, path + "other", new TagFactsInput(side, "驴友")).RefusedAsync(HttpStatusCode.Conflict, "conflict");
    }

    [Fact]
    public async Task A_used_tag_is_archived_or_merged_and_never_removed()
    {
        using var wang = await server.SignInAsync("wang");
        var (side, path) = await SideAsync(wang, "used");
        await wang.SendAsync<Tag>(HttpMethod.Put, path + "u-one", new TagFactsInput(side, "一"));
        await wang.SendAsync<Tag>(HttpMethod.Put, path + "u-two", new TagFactsInput(side, "二"));
        await wang.SendAsync<Tag>(HttpMethod.Put, path + "u-never", new TagFactsInput(side, "三"));
        await wang.SendAsync<TagRule>(HttpMethod.Put, "/api/tags/rules/u-rule", new TagRuleInput("u-one", TagSource.Words, ["一一"]));
        var conversation = await Customer.AskForPersonAsync("service", "你好");
        await wang.SendAsync<TagAssignmentView[]>(HttpMethod.Post, $"/api/contacts/{conversation.ContactId}/tags", new TagInput("u-one"));

        Assert.Equal(1, (await wang.GetAsync<TagUsageView>("/api/tags/usage")).Tags["u-one"]);
        await wang.SendAsync(HttpMethod.Delete, path + "u-one").RefusedAsync(HttpStatusCode.Conflict, "conflict");
        await wang.SendAsync(HttpMethod.Delete, $"/api/tags/dimensions/{side}").RefusedAsync(HttpStatusCode.Conflict, "conflict");
        await DoneAsync(wang.SendAsync(HttpMethod.Delete, path + "u-never"));
        await DoneAsync(wang.SendAsync(HttpMethod.Post, path + "u-one/merge", new MergeInput("u-two")));
        await wang.SendAsync(HttpMethod.Post, path + "u-one/merge", new MergeInput("u-one")).RefusedAsync(HttpStatusCode.NotFound, "notFound");

        var book = await wang.GetAsync<TagBook>("/api/tags");
        Assert.Equal(("u-two", true), book.Tags.Where(t => t.Id == "u-one").Select(t => (t.MergedInto, t.Archived)).Single());
        Assert.Equal("u-two", book.Rules.Single(r => r.Id == "u-rule").TagId);
        Assert.DoesNotContain(book.Tags, t => t.Id == "u-never");
        await DoneAsync(wang.SendAsync(HttpMethod.Delete, "/api/tags/rules/u-rule"));
    }

    [Fact]
    public async Task A_rename_leaves_the_tag_on_people()
    {
        using var wang = await server.SignInAsync("wang");
        var (side, path) = await SideAsync(wang, "rename");
        await wang.SendAsync<Tag>(HttpMethod.Put, path + "r-old", new TagFactsInput(side, "旧名"));
        var conversation = await Customer.AskForPersonAsync("service", "你好");
        await wang.SendAsync<TagAssignmentView[]>(HttpMethod.Post, $"/api/contacts/{conversation.ContactId}/tags", new TagInput("r-old"));

        await wang.SendAsync<Tag>(HttpMethod.Put, path + "r-old", new TagFactsInput(side, "新名"));

        Assert.Equal("r-old", Assert.Single(await wang.GetAsync<TagAssignmentView[]>($"/api/contacts/{conversation.ContactId}/tags")).TagId);
    }

    [Fact]
    public async Task Dimensions_and_rules_are_merged_and_dimensions_ordered()
    {
        using var wang = await server.SignInAsync("wang");
        var (one, path) = await SideAsync(wang, "m-one");
        var (two, _) = await SideAsync(wang, "m-two");
        await wang.SendAsync<Tag>(HttpMethod.Put, path + "m-tag", new TagFactsInput(one, "要搬的"));
        await wang.SendAsync<TagRule>(HttpMethod.Put, "/api/tags/rules/m-a", new TagRuleInput("m-tag", TagSource.Words, ["甲"]));
        await wang.SendAsync<TagRule>(HttpMethod.Put, "/api/tags/rules/m-b", new TagRuleInput("m-tag", TagSource.Words, ["乙"]));

        await DoneAsync(wang.SendAsync(HttpMethod.Post, $"/api/tags/dimensions/{one}/merge", new MergeInput(two)));
        await DoneAsync(wang.SendAsync(HttpMethod.Post, "/api/tags/rules/m-b/merge", new MergeInput("m-a")));
        var book = await wang.GetAsync<TagBook>("/api/tags");
        Assert.Equal(two, book.Tags.Single(t => t.Id == "m-tag").DimensionId);
        Assert.Equal(["甲", "乙"], book.Rules.Single(r => r.TagId == "m-tag").Patterns);

        // Other tests make dimensions meanwhile: whoever is late is told.
        var order = book.Dimensions.Select(d => d.Id).OrderByDescending(id => id == two).ToList();
        using var ordered = await wang.SendAsync(HttpMethod.Put, "/api/tags/order", new DimensionOrderInput(order));
        Assert.Contains(ordered.StatusCode, new[] { HttpStatusCode.NoContent, HttpStatusCode.Conflict });
        await wang.SendAsync(HttpMethod.Put, "/api/tags/order", new DimensionOrderInput([two, one])).RefusedAsync(HttpStatusCode.Conflict, "conflict");
    }

    [Fact]
    public async Task A_sentence_is_tried_on_the_rules_and_on_patterns_not_saved()
    {
        using var wang = await server.SignInAsync("wang");
        var (side, path) = await SideAsync(wang, "try");
        await wang.SendAsync<Tag>(HttpMethod.Put, path + "t-camp", new TagFactsInput(side, "露营试"));
        await wang.SendAsync<TagRule>(HttpMethod.Put, "/api/tags/rules/t-rule", new TagRuleInput("t-camp", TagSource.Words, ["天幕布"]));

        var saved = await wang.SendAsync<TagTryView>(HttpMethod.Post, "/api/tags/try", new TagTryInput("想买天幕布"));
        var fresh = await wang.SendAsync<TagTryView>(HttpMethod.Post, "/api/tags/try", new TagTryInput("想买天幕布", Patterns: ["买"]));

        Assert.Equal(("t-rule", 2, 3), saved.Matches.Select(m => (m.RuleId, m.Spans[0].Start, m.Spans[0].Length)).Single());
        Assert.Equal(new TagTrySpan(1, 1), Assert.Single(Assert.Single(fresh.Matches).Spans));
        await wang.SendAsync(HttpMethod.Post, "/api/tags/try", new TagTryInput("")).RefusedAsync(HttpStatusCode.BadRequest, "invalid");
    }

    [Fact]
    public async Task A_file_is_tried_first_and_then_taken_whole()
    {
        using var wang = await server.SignInAsync("wang");
        await SideAsync(wang, "file");
        const string good = "类型,维度,名称,标签,匹配\n标签,file,=SUM(A1),,\n规则,file,,=SUM(A1),甲|乙\n";
        const string bad = "类型,维度,名称\n标签,file,好的\n标签,没有,坏的\n";

        var tried = await ImportAsync(wang, good, dryRun: true);
        var refused = await ImportAsync(wang, bad, dryRun: false);
        Assert.Equal((false, 2), (tried.Done, tried.Added));
        Assert.Equal((false, "3"), (refused.Done, refused.Problems.Single().Place));
        Assert.DoesNotContain((await wang.GetAsync<TagBook>("/api/tags")).Tags, t => t.Name is "=SUM(A1)" or "好的");

        var done = await ImportAsync(wang, good, dryRun: false);
        var again = await ImportAsync(wang, good, dryRun: false);
        Assert.Equal((true, 2), (done.Done, done.Added));
        Assert.Equal((true, 2), (again.Done, again.Same));

        using var csv = await wang.Http.GetAsync("/api/tags/export?format=csv");
        var bytes = await csv.Content.ReadAsByteArrayAsync();
        Assert.Equal(Encoding.UTF8.GetPreamble(), bytes[..3]);
        Assert.Contains("'=SUM(A1)", Encoding.UTF8.GetString(bytes), StringComparison.Ordinal);
        Assert.Equal("scrm-tags.csv", csv.Content.Headers.ContentDisposition?.FileName);
        using var json = await wang.Http.GetAsync("/api/tags/export?format=json");
        var text = await json.Content.ReadAsStringAsync();
        Assert.Contains("甲", text, StringComparison.Ordinal);
        var copy = await ImportAsync(wang, text, dryRun: true);
        Assert.Equal((0, 0), (copy.Added, copy.Problems.Count));
        await wang.Http.GetAsync("/api/tags/export?format=xls").RefusedAsync(HttpStatusCode.BadRequest, "invalid");
    }

    [Fact]
    public async Task A_file_comes_as_a_form_too_and_nonsense_is_refused()
    {
        using var wang = await server.SignInAsync("wang");
        using var form = new MultipartFormDataContent { { new ByteArrayContent(Encoding.UTF8.GetBytes("类型,名称,互斥\n维度,表单维度,是\n")), "file", "tags.csv" } };
        using var sent = await wang.Http.PostAsync("/api/tags/import?dryRun=true", form);
        Assert.Equal(ImportEffect.Added, Assert.Single((await sent.ReadAsync<ImportView>()).Steps).Effect);

        using var empty = new ByteArrayContent([]);
        await wang.Http.PostAsync("/api/tags/import", empty).RefusedAsync(HttpStatusCode.BadRequest, "invalid");
        using var noise = new ByteArrayContent([0xFF, 0xFF, 0x80, 0x00]);
        await wang.Http.PostAsync("/api/tags/import", noise).RefusedAsync(HttpStatusCode.BadRequest, "invalid");
        using var huge = new ByteArrayContent(new byte[(5 * 1024 * 1024) + 1]);
        await wang.Http.PostAsync("/api/tags/import", huge).RefusedAsync(HttpStatusCode.RequestEntityTooLarge, "tooLarge");
    }

    [Fact]
    public async Task Agents_read_the_book_and_nothing_more()
    {
        using var lin = await server.SignInAsync("lin");

        Assert.NotNull(await lin.GetAsync<TagBook>("/api/tags"));
        foreach (var path in new[] { "/api/tags/export", "/api/tags/usage", "/api/tags/platform" })
        {
            await lin.Http.GetAsync(path).RefusedAsync(HttpStatusCode.Forbidden, "forbidden");
        }
    }

    [Fact]
    public async Task Tags_to_exchange_with_a_platform_are_chosen_and_asked_for()
    {
        using var admin = await server.SignInAsync("admin");
        using var wang = await server.SignInAsync("wang");
        using var made = await admin.SendAsync(HttpMethod.Put, "/api/inboxes/tagged", new InboxInput("wechat", "公众号"));
        var (side, path) = await SideAsync(wang, "both");
        await wang.SendAsync<Tag>(HttpMethod.Put, path + "b-vip", new TagFactsInput(side, "贵宾"));
        await wang.SendAsync<Tag>(HttpMethod.Put, path + "b-talk", new TagFactsInput(side, "会话的", Scope: TagScope.Conversation));
        const string address = "/api/tags/platform/tagged";

        await wang.SendAsync(HttpMethod.Post, address + "/run").RefusedAsync(HttpStatusCode.NotFound, "notFound");
        var saved = await wang.SendAsync<PlatformTagsView>(HttpMethod.Put, address, new PlatformTagsInput(true, [new PlatformTagLink("b-vip", " 101 ")]));
        Assert.Equal((1, "101"), (saved.Version, saved.Links.Single().PlatformId));
        await wang.SendAsync(HttpMethod.Put, address, new PlatformTagsInput(true, [])).RefusedAsync(HttpStatusCode.Conflict, "conflict");
        await wang.SendAsync(HttpMethod.Put, address, new PlatformTagsInput(true, [new PlatformTagLink("b-talk")], 1)).RefusedAsync(HttpStatusCode.BadRequest, "invalid");
        using var asked = await wang.SendAsync(HttpMethod.Post, address + "/run");
        Assert.Equal(HttpStatusCode.Accepted, asked.StatusCode);
        Assert.Contains(await wang.GetAsync<PlatformTagsView[]>("/api/tags/platform"), v => v.InboxId == "tagged" && v.Enabled);
    }

    private static async Task<(string Id, string TagPath)> SideAsync(Desk desk, string id)
    {
        await desk.SendAsync<TagDimension>(HttpMethod.Put, $"/api/tags/dimensions/{id}", new TagDimensionInput(id, id));
        return (id, "/api/tags/tags/");
    }

    private static async Task<ImportView> ImportAsync(Desk desk, string text, bool dryRun)
    {
        using var body = new StringContent(text, Encoding.UTF8, new MediaTypeHeaderValue("text/csv"));
        using var answer = await desk.Http.PostAsync($"/api/tags/import?dryRun={dryRun}", body);
        return await answer.ReadAsync<ImportView>();
    }

    private static async Task DoneAsync(Task<HttpResponseMessage> asking)
    {
        using var answer = await asking;
        Assert.True(answer.StatusCode == HttpStatusCode.NoContent, $"{(int)answer.StatusCode} {await answer.Content.ReadAsStringAsync()}");
    }
}
