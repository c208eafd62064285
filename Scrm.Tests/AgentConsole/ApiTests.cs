using System.Net;
using Scrm.AgentConsole.Wire;
using Scrm.Core.Content;
using Scrm.Core.Tags;

namespace Scrm.Tests.AgentConsole;

/// <summary>The HTTP API, resource by resource.</summary>
public sealed class ApiTests(ConsoleServer server) : IClassFixture<ConsoleServer>
{
    private Customer Customer => new(server.Services);

    [Fact]
    public async Task A_list_is_filtered_by_its_query_and_by_the_readers_rights()
    {
        var (own, foreign) = (await Customer.AskForPersonAsync("service", name: "张三丰"), await Customer.AskForPersonAsync("sales", name: "张三丰"));
        using var lin = await server.SignInAsync("lin");
        using var wang = await server.SignInAsync("wang");

        var mine = await lin.GetAsync<ListView<ConversationView>>("/api/conversations?status=open,snoozed&owner=queue&assignee=none&q=张三丰");
        var all = await wang.GetAsync<ListView<ConversationView>>("/api/conversations?status=open&q=张三丰");

        Assert.Equal([own.Id], mine.Items.Select(c => c.Id));
        Assert.Equal([foreign.Id, own.Id], all.Items.Select(c => c.Id));
    }

    [Fact]
    public async Task A_list_is_read_page_by_page()
    {
        for (var i = 0; i < 3; i++)
        {
            await Customer.AskForPersonAsync(null, name: "翻页人");
        }

        using var lin = await server.SignInAsync("lin");
        var first = await lin.GetAsync<ListView<ConversationView>>("/api/conversations?q=翻页人&limit=2");
        var second = await lin.GetAsync<ListView<ConversationView>>($"/api/conversations?q=翻页人&limit=2&cursor={first.Cursor}");

        Assert.Equal((2, 1), (first.Items.Count, second.Items.Count));
        Assert.Null(second.Cursor);
        Assert.Equal(3, first.Items.Concat(second.Items).DistinctBy(c => c.Id).Count());
    }

    [Theory]
    [InlineData("/api/conversations?status=angry")]
    [InlineData("/api/conversations?status=1")]
    [InlineData("/api/conversations?owner=nobody")]
    [InlineData("/api/conversations?limit=0")]
    [InlineData("/api/conversations?limit=201")]
    [InlineData("/api/conversations?limit=many")]
    [InlineData("/api/conversations?cursor=none")]
    [InlineData("/api/search")]
    [InlineData("/api/search?q=%20")]
    public async Task A_wrong_query_is_refused(string path)
    {
        using var lin = await server.SignInAsync("lin");

        await lin.Http.GetAsync(path).RefusedAsync(HttpStatusCode.BadRequest, "invalid");
    }

    [Fact]
    public async Task A_transcript_is_read_forwards_and_backwards()
    {
        var conversation = await Customer.WriteAsync("一");
        await Customer.SayAsync(conversation.Id, "二");
        await Customer.SayAsync(conversation.Id, "三");
        using var lin = await server.SignInAsync("lin");
        async Task<IEnumerable<string?>> ReadAsync(string query) =>
            (await lin.GetAsync<ListView<MessageView>>($"/api/conversations/{conversation.Id}/messages{query}")).Items.Select(m => m.Text);

        Assert.Equal(["一", "二", "三"], await ReadAsync(""));
        Assert.Equal(["二", "三"], await ReadAsync("?after=1"));
        Assert.Equal(["二"], await ReadAsync("?before=3&limit=1"));
        await lin.Http.GetAsync($"/api/conversations/{conversation.Id}/messages?before=x").RefusedAsync(HttpStatusCode.BadRequest, "invalid");
    }

    [Fact]
    public async Task What_another_team_has_does_not_exist()
    {
        var foreign = await Customer.AskForPersonAsync("sales", "悄悄话七个字");
        using var lin = await server.SignInAsync("lin");

        foreach (var path in new[]
        {
            $"/api/conversations/{foreign.Id}",
            $"/api/conversations/{foreign.Id}/messages",
            $"/api/conversations/{foreign.Id}/tags",
            $"/api/contacts/{foreign.ContactId}",
            $"/api/contacts/{foreign.ContactId}/timeline",
            $"/api/contacts/{foreign.ContactId}/persona",
            $"/api/contacts/{foreign.ContactId}/value",
            $"/api/contacts/{foreign.ContactId}/tags/x/observations",
            $"/api/contacts/{foreign.ContactId}/tags",
        })
        {
            await lin.Http.GetAsync(path).RefusedAsync(HttpStatusCode.NotFound, "notFound");
        }

        await lin.SendAsync(HttpMethod.Patch, $"/api/contacts/{foreign.ContactId}", new ContactInput("x")).RefusedAsync(HttpStatusCode.NotFound, "notFound");
        await lin.SendAsync(HttpMethod.Post, $"/api/contacts/{foreign.ContactId}/tags", new TagInput("x")).RefusedAsync(HttpStatusCode.NotFound, "notFound");
        await lin.SendAsync(HttpMethod.Post, $"/api/conversations/{foreign.Id}/tags", new TagInput("x")).RefusedAsync(HttpStatusCode.NotFound, "notFound");
        var found = await lin.GetAsync<SearchView>("/api/search?q=悄悄话七个字");
        Assert.Empty(found.Messages);
        Assert.Empty(found.Conversations);
    }

    [Fact]
    public async Task Two_characters_of_Chinese_are_found()
    {
        var conversation = await Customer.AskForPersonAsync("service", "请给我开发票");
        using var lin = await server.SignInAsync("lin");

        var found = await lin.GetAsync<SearchView>("/api/search?q=发票");

        Assert.Contains(found.Messages, hit => hit.Message.ConversationId == conversation.Id && hit.ContactName == "王小明");
        Assert.Contains(found.Conversations, c => c.Id == conversation.Id);
    }

    [Fact]
    public async Task Facts_of_a_contact_are_changed_and_its_platform_id_is_shortened()
    {
        var conversation = await Customer.AskForPersonAsync("service");
        using var lin = await server.SignInAsync("lin");
        var path = $"/api/contacts/{conversation.ContactId}";

        await lin.SendAsync<ContactView>(HttpMethod.Patch, path, new ContactInput("王大明", new Dictionary<string, string> { ["city"] = "杭州", ["x"] = "1" }));
        var changed = await lin.SendAsync<ContactView>(HttpMethod.Patch, path, new ContactInput(Attributes: new Dictionary<string, string> { ["x"] = "" }));

        Assert.Equal("王大明", changed.Name);
        Assert.Equal(["city"], changed.Attributes.Keys);
        Assert.DoesNotContain(conversation.ExternalId, (await lin.GetAsync<System.Text.Json.JsonElement>(path)).GetRawText(), StringComparison.Ordinal);
        await lin.SendAsync(HttpMethod.Patch, path, new ContactInput(" ")).RefusedAsync(HttpStatusCode.BadRequest, "invalid");
    }

    [Fact]
    public async Task Settings_of_an_inbox_go_in_and_never_come_out()
    {
        using var admin = await server.SignInAsync("admin");
        var input = new InboxInput("wechat", "旗舰店", "service", Settings: new Dictionary<string, string?> { ["AppId"] = "wx1", ["AppSecret"] = "hush-hush" });

        using var saved = await admin.SendAsync(HttpMethod.Put, "/api/inboxes/flagship", input);
        Assert.DoesNotContain("hush-hush", await saved.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.DoesNotContain("hush-hush", await admin.Http.GetStringAsync("/api/inboxes"), StringComparison.Ordinal);

        var merged = await admin.SendAsync<InboxView>(
            HttpMethod.Put, "/api/inboxes/flagship", new InboxInput(Name: "旗舰店二", TeamId: null, Settings: new Dictionary<string, string?> { ["AppId"] = null, ["Token"] = "t" }));
        Assert.Equal(("旗舰店二", "wechat", (string?)null), (merged.Name, merged.Channel, merged.TeamId));
        Assert.Equal(["AppSecret", "Token"], merged.SettingsSet);
        await admin.SendAsync(HttpMethod.Put, "/api/inboxes/flagship", new InboxInput(Channel: "line")).RefusedAsync(HttpStatusCode.BadRequest, "invalid");
    }

    [Fact]
    public async Task A_new_colleague_can_sign_in_and_a_taken_name_is_refused()
    {
        using var admin = await server.SignInAsync("admin");
        var input = new AgentInput("newbie", ConsoleServer.Password, "新人", Core.Agents.AgentRole.Agent, ["service"], 5);
        var hired = await admin.SendAsync<AgentView>(HttpMethod.Post, "/api/agents", input);
        using var newbie = await server.SignInAsync("newbie");

        Assert.Equal((hired.Id, 5), (newbie.AgentId, hired.Capacity));
        await admin.SendAsync(HttpMethod.Post, "/api/agents", input with { UserName = "NEWBIE" }).RefusedAsync(HttpStatusCode.Conflict, "conflict");
        await admin.SendAsync(HttpMethod.Post, "/api/agents", input with { UserName = "other", Password = "short" }).RefusedAsync(HttpStatusCode.BadRequest, "invalid");
        await admin.SendAsync(HttpMethod.Post, "/api/agents", input with { UserName = "someone-else", Password = "Someone-Else" }).RefusedAsync(HttpStatusCode.BadRequest, "invalid");
        await admin.SendAsync(HttpMethod.Post, "/api/agents", input with { UserName = "other", TeamIds = ["none"] }).RefusedAsync(HttpStatusCode.BadRequest, "invalid");
    }

    [Fact]
    public async Task An_article_is_written_tried_and_guarded_by_its_version()
    {
        using var wang = await server.SignInAsync("wang");
        var input = new ArticleInput("你们几点下班", new ArticleAnswer(MessageType.Text, "晚上九点"), ["营业到几点"]);
        var article = await wang.SendAsync<ArticleView>(HttpMethod.Post, "/api/knowledge", input);

        var tried = await wang.SendAsync<AnswerTryView>(HttpMethod.Post, "/api/answers/try", new AnswerTryInput("demo", "你们几点下班"));
        Assert.Equal((Core.Answers.AnswerKind.Answer, "晚上九点", article.Id), (tried.Decision, tried.Text, tried.Candidates[0].ArticleId));

        var changed = await wang.SendAsync<ArticleView>(HttpMethod.Put, $"/api/knowledge/{article.Id}", input with { Question = "几点关门", Version = 1 });
        Assert.Equal((2, "几点关门"), (changed.Version, changed.Question));
        await wang.SendAsync(HttpMethod.Put, $"/api/knowledge/{article.Id}", input with { Version = 1 }).RefusedAsync(HttpStatusCode.Conflict, "conflict");
        using var removed = await wang.SendAsync(HttpMethod.Delete, $"/api/knowledge/{article.Id}");
        Assert.Equal(HttpStatusCode.NoContent, removed.StatusCode);
        Assert.DoesNotContain(await wang.GetAsync<ArticleView[]>("/api/knowledge"), a => a.Id == article.Id);
    }

    [Fact]
    public async Task A_tag_is_put_with_its_evidence_seen_in_the_persona_and_taken_off()
    {
        using var lin = await server.SignInAsync("lin");
        using var wang = await server.SignInAsync("wang");
        await wang.SendAsync<TagDimension>(HttpMethod.Put, "/api/tags/dimensions/interest", new TagDimensionInput("兴趣特征", "Interests", Hue: 140));
        await wang.SendAsync<Tag>(HttpMethod.Put, "/api/tags/tags/camping", new TagFactsInput("interest", "露营", "Camping"));
        var conversation = await Customer.AskForPersonAsync("service", "帐篷有货吗");
        var line = (await lin.GetAsync<ListView<MessageView>>($"/api/conversations/{conversation.Id}/messages?limit=200")).Items[0];

        var put = await lin.SendAsync<TagAssignmentView[]>(HttpMethod.Post, $"/api/contacts/{conversation.ContactId}/tags", new TagInput("camping", line.Id));
        var tag = Assert.Single(put);
        Assert.Equal((TagSource.Agent, lin.AgentId, line.Id, "帐篷有货吗"), (tag.Source, tag.AgentId, tag.Evidence.MessageId, tag.Evidence.Quote));

        var persona = await lin.GetAsync<PersonaView>($"/api/contacts/{conversation.ContactId}/persona");
        Assert.Equal("露营", Assert.Single(persona.Dimensions.Single(d => d.DimensionId == "interest").Tags).Name);

        using var off = await lin.SendAsync(HttpMethod.Delete, $"/api/contacts/{conversation.ContactId}/tags/{tag.Id}");
        Assert.Equal(HttpStatusCode.NoContent, off.StatusCode);
        Assert.Empty(await lin.GetAsync<TagAssignmentView[]>($"/api/contacts/{conversation.ContactId}/tags"));
        await lin.SendAsync(HttpMethod.Post, $"/api/conversations/{conversation.Id}/tags", new TagInput("none")).RefusedAsync(HttpStatusCode.NotFound, "notFound");
    }

    [Fact]
    public async Task A_rule_rises_in_version_and_what_it_names_must_exist()
    {
        using var wang = await server.SignInAsync("wang");
        await wang.SendAsync<TagDimension>(HttpMethod.Put, "/api/tags/dimensions/need", new TagDimensionInput("服务诉求", "Needs"));
        await wang.SendAsync<Tag>(HttpMethod.Put, "/api/tags/tags/refund", new TagFactsInput("need", "退款"));
        var input = new TagRuleInput("refund", TagSource.Words, ["退款", "退货"]);

        Assert.Equal(1, (await wang.SendAsync<TagRule>(HttpMethod.Put, "/api/tags/rules/refund", input)).Version);
        Assert.Equal(2, (await wang.SendAsync<TagRule>(HttpMethod.Put, "/api/tags/rules/refund", input)).Version);
        await wang.SendAsync(HttpMethod.Put, "/api/tags/rules/r", input with { TagId = "none" }).RefusedAsync(HttpStatusCode.BadRequest, "invalid");
        await wang.SendAsync(HttpMethod.Put, "/api/tags/tags/t", new TagFactsInput("none", "x")).RefusedAsync(HttpStatusCode.BadRequest, "invalid");
    }

    [Fact]
    public async Task What_is_not_JSON_is_refused_with_a_code()
    {
        using var lin = await server.SignInAsync("lin");
        using var body = new StringContent("{\"text\":", System.Text.Encoding.UTF8, "application/json");

        await lin.Http.PostAsync("/api/answers/try", body).RefusedAsync(HttpStatusCode.BadRequest, "invalid");
        using var plain = new StringContent("hello");
        await lin.Http.PostAsync("/api/answers/try", plain).RefusedAsync(HttpStatusCode.UnsupportedMediaType, "invalid");
        await lin.Http.GetAsync("/api/nothing").RefusedAsync(HttpStatusCode.NotFound, "notFound");
    }
}
