using System.Net;
using System.Net.Http.Headers;
using System.Text;
using Scrm.AgentConsole.Wire;
using Scrm.Core.Tags;

namespace Scrm.Tests.AgentConsole;

public sealed class ExamplesApiTests(ConsoleServer server) : IClassFixture<ConsoleServer>
{
    [Fact]
    public async Task An_import_gives_working_tags_at_once_and_twice_is_once()
    {
        using var wang = await server.SignInAsync("wang");
        var rows = string.Join('\n', Enumerable.Range(0, 30).Select(i => Boat(i)));

        var looked = await ImportAsync(wang, "wishes", rows, "?dryRun=true&tags=true");
        Assert.Equal((false, 30, 0), (looked.Applied, looked.Rows, looked.RulesMade));
        Assert.DoesNotContain((await wang.GetAsync<TagBook>("/api/tags")).Rules, r => r.Patterns.Contains("船/长度"));
        var done = await ImportAsync(wang, "wishes", rows, "?tags=true");
        Assert.Equal((true, 30, 2, 2), (done.Applied, done.Added, done.TagsMade, done.RulesMade));
        var again = await ImportAsync(wang, "wishes", rows, "?tags=true");
        Assert.Equal((0, 0, 30, 0), (again.Added, again.Changed, again.Unchanged, again.RulesMade));

        var slot = (await wang.GetAsync<ExamplesView>("/api/examples")).Wishes.Slots.Single(s => s is { Domain: "船", Slot: "长度" });
        Assert.Equal(30, slot.Wishes);
        var tried = await wang.SendAsync<WishTryView>(
            HttpMethod.Post, "/api/examples/wishes/try", new WishTryInput([new(true, "你好"), new(false, "请讲"), new(true, "我要一条船，长度5米，颜色红色的")]));
        var length = tried.Matches.Single(m => m.Slot == "长度");
        Assert.Equal(("5米", 2, "5米", true), (length.Value, length.Turn, length.Quote, length.Put));
        var rule = Assert.Single(slot.RuleIds);
        Assert.Equal([(await wang.GetAsync<TagBook>("/api/tags")).Rules.Single(r => r.Id == rule).TagId], length.TagIds);

        var matches = await wang.SendAsync<TagTryView>(HttpMethod.Post, "/api/tags/try", new TagTryInput("我要一条船，长度5米，颜色红色的", TagSource.Wish, ["船/长度"]));
        Assert.Single(matches.Matches);
        Assert.Empty((await wang.SendAsync<TagTryView>(HttpMethod.Post, "/api/tags/try", new TagTryInput("今天天气真好", TagSource.Wish, ["船/长度"]))).Matches);
    }

    [Fact]
    public async Task A_file_with_a_wrong_line_is_not_taken_at_all()
    {
        using var wang = await server.SignInAsync("wang");
        var before = (await wang.GetAsync<ExamplesView>("/api/examples")).Intents.Count;
        const string rows = "{\"text\":\"我要投诉\",\"intent\":\"complain\"}\n{\"text\":1}";

        using var refused = await SendAsync(wang, "intents", rows, "");

        Assert.Equal(HttpStatusCode.BadRequest, refused.StatusCode);
        Assert.Contains("\"line\":2", await refused.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Equal(before, (await wang.GetAsync<ExamplesView>("/api/examples")).Intents.Count);
    }

    [Fact]
    public async Task Intents_are_listed_exported_tried_and_removed()
    {
        using var wang = await server.SignInAsync("wang");
        string[] served = ["怎么退票", "我要退票", "退票手续费", "能退票吗"];
        var rows = string.Join('\n', [.. served.Select(t => $"{{\"text\":\"{t}\",\"intent\":\"refund_ticket\"}}"), "{\"text\":\"哈哈哈\"}", "{\"text\":\"今晚吃什么\",\"intent\":null}"]);
        Assert.Equal(6, (await ImportAsync(wang, "intents", rows, "")).Added);

        Assert.Equal("refund_ticket", (await TryAsync(wang, "请问退票怎么办")).Intent);
        Assert.Null((await TryAsync(wang, "哈哈")).Intent);
        var page = await wang.GetAsync<ListView<IntentTextView>>("/api/examples/intents?limit=4");
        Assert.Equal(("今晚吃什么", "4"), (page.Items[0].Text, page.Cursor));
        Assert.Equal(2, (await wang.GetAsync<ListView<IntentTextView>>("/api/examples/intents?limit=4&cursor=4")).Items.Count);
        Assert.Contains("我要退票", await wang.Http.GetStringAsync("/api/examples/intents/export"), StringComparison.Ordinal);

        using var removed = await wang.SendAsync(HttpMethod.Delete, $"/api/examples/intents/{page.Items[0].Id}");
        Assert.Equal(HttpStatusCode.NoContent, removed.StatusCode);
        using var cleared = await wang.SendAsync(HttpMethod.Delete, "/api/examples/intents");
        Assert.Equal(HttpStatusCode.NoContent, cleared.StatusCode);
        Assert.Null((await TryAsync(wang, "怎么退票")).Trained);
    }

    [Fact]
    public async Task Complaints_are_learned_from_enough_examples_and_forgotten_with_them()
    {
        using var wang = await server.SignInAsync("wang");
        string[] things = ["帐篷", "睡袋", "背包", "头灯", "水壶"];
        string[] Rows(int from) => [.. Enumerable.Range(from, 10).SelectMany(i => (string[])
        [
            $"{{\"text\":\"等了{i}天{things[i % 5]}还没收到，一直没有人管我\",\"complaint\":1}}", $"{{\"text\":\"请问{things[i % 5]}{i}号有货吗\",\"complaint\":0}}",
        ])];
        Assert.Equal(20, (await ImportAsync(wang, "complaints", string.Join('\n', Rows(0)), "")).Added);
        Assert.Null((await TryComplaintAsync(wang, "一直没有人管我")).Trained);
        Assert.Equal(20, (await ImportAsync(wang, "complaints", string.Join('\n', Rows(10)), "")).Added);

        Assert.True((await TryComplaintAsync(wang, "等了好多天，一直没有人管")).Complaint);
        Assert.False((await TryComplaintAsync(wang, "请问雨衣有货吗")).Complaint);
        var summary = (await wang.GetAsync<ExamplesView>("/api/examples")).Complaints;
        Assert.Equal((40, 20, 20, 40), (summary.Count, summary.Complaining, summary.Needed, summary.Trained?.Examples));
        Assert.Equal(40, (await wang.GetAsync<ListView<ComplaintTextView>>("/api/examples/complaints?limit=100")).Items.Count);
        Assert.Contains("\"complaint\":1", await wang.Http.GetStringAsync("/api/examples/complaints/export"), StringComparison.Ordinal);
        using var wrong = await SendAsync(wang, "complaints", "{\"text\":\"好\",\"complaint\":2}", "");
        Assert.Equal(HttpStatusCode.BadRequest, wrong.StatusCode);

        using var cleared = await wang.SendAsync(HttpMethod.Delete, "/api/examples/complaints");
        Assert.Equal(HttpStatusCode.NoContent, cleared.StatusCode);
        Assert.Null((await TryComplaintAsync(wang, "一直没有人管我")).Trained);
    }

    private static Task<ComplaintTryView> TryComplaintAsync(Desk desk, string text) =>
        desk.SendAsync<ComplaintTryView>(HttpMethod.Post, "/api/examples/complaints/try", new ComplaintTryInput(text));

    private static string Boat(int i)
    {
        var (length, colour) = ($"{3 + (i % 5)}米", new[] { "红色", "蓝色", "白色" }[i % 3]);
        return $$"""{"turns":[["u","你好{{i}}"],["s","请讲"],["u","我要一条船，长度{{length}}，颜色{{colour}}的"]],"gold":[{"domain":"船","slot":"长度","value":"{{length}}"},{"domain":"船","slot":"颜色","value":"{{colour}}"}]}""";
    }

    private static Task<IntentTryView> TryAsync(Desk desk, string text) =>
        desk.SendAsync<IntentTryView>(HttpMethod.Post, "/api/examples/intents/try", new IntentTryInput(text));

    private static async Task<ExampleImportView> ImportAsync(Desk desk, string kind, string rows, string query)
    {
        using var answer = await SendAsync(desk, kind, rows, query);
        return await answer.ReadAsync<ExampleImportView>();
    }

    private static async Task<HttpResponseMessage> SendAsync(Desk desk, string kind, string rows, string query)
    {
        using var file = new ByteArrayContent(Encoding.UTF8.GetBytes(rows));
        file.Headers.ContentType = new MediaTypeHeaderValue("application/octet-stream");
        using var form = new MultipartFormDataContent { { file, "file", "examples.jsonl" } };
        return await desk.Http.PostAsync($"/api/examples/{kind}/import{query}", form);
    }
}
