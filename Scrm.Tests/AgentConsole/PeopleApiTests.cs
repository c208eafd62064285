using System.Net;
using Microsoft.Extensions.DependencyInjection;
using Scrm.AgentConsole.Wire;
using Scrm.Core.Contacts;
using Scrm.Core.Conversations;
using Scrm.Core.Handovers;
using Scrm.Core.Merging;

namespace Scrm.Tests.AgentConsole;

/// <summary>Who a customer is, and working on it together: changes with their history, merges, blocking, calls, handover.</summary>
public sealed class PeopleApiTests(ConsoleServer server) : IClassFixture<ConsoleServer>
{
    private Customer Customer => new(server.Services);

    [Fact]
    public async Task A_fact_is_changed_over_what_the_writer_saw_and_the_history_says_who_from_what_to_what()
    {
        var waiting = await Customer.AskForPersonAsync("service");
        using var lin = await server.SignInAsync("lin");
        using var chen = await server.SignInAsync("chen");
        var path = $"/api/contacts/{waiting.ContactId}";
        await lin.SendAsync<ContactView>(HttpMethod.Patch, path, new ContactInput(Attributes: Fact("city", "杭州"), WasAttributes: Fact("city", "")));
        await chen.SendAsync(HttpMethod.Patch, path, new ContactInput(Attributes: Fact("city", "上海"), WasAttributes: Fact("city", "")))
            .RefusedAsync(HttpStatusCode.Conflict, "conflict");
        await chen.SendAsync(HttpMethod.Patch, path, new ContactInput("老王", WasName: "not him")).RefusedAsync(HttpStatusCode.Conflict, "conflict");
        var removed = await chen.SendAsync<ContactView>(HttpMethod.Patch, path, new ContactInput(Attributes: Fact("city", ""), WasAttributes: Fact("city", "杭州")));
        Assert.Empty(removed.Attributes);
        await lin.SendAsync<ContactView>(HttpMethod.Patch, path, new ContactInput("李娜", WasName: removed.Name));
        Assert.Equal("李娜", (await lin.GetAsync<ConversationView>($"/api/conversations/{waiting.Id}")).ContactName);

        var edits = (await lin.GetAsync<ListView<ContactEditView>>($"{path}/edits")).Items;
        Assert.Equal(
            [("name", "王小明", "李娜", lin.AgentId), ("attribute:city", "杭州", null, chen.AgentId), ("attribute:city", null, "杭州", lin.AgentId)],
            edits.Select(e => (e.Field, e.From, e.To, e.ById!)));
        Assert.All(edits, e => Assert.Equal(EditSource.Staff, e.Source));
    }

    [Fact]
    public async Task Two_become_one_the_old_address_answers_of_the_one_and_undone_it_is_itself_again()
    {
        var (one, other) = (await Customer.AskForPersonAsync("service", name: "张一"), await Customer.AskForPersonAsync("service", name: "张二"));
        using var lin = await server.SignInAsync("lin");
        foreach (var id in new[] { one.ContactId, other.ContactId })
        {
            await lin.SendAsync<ContactView>(HttpMethod.Patch, $"/api/contacts/{id}", new ContactInput(Attributes: Fact("phone", "138 1111 2222")));
        }

        var found = await lin.GetAsync<MergesView>($"/api/contacts/{one.ContactId}/merges");
        Assert.True(found.MayMerge);
        var suggestion = Assert.Single(found.Suggestions);
        Assert.Equal((other.ContactId, MergeReason.SamePhone), (suggestion.ContactId, Assert.Single(suggestion.Reasons)));

        var merge = await lin.SendAsync<MergeView>(HttpMethod.Post, $"/api/contacts/{one.ContactId}/merges", new ContactMergeInput(other.ContactId));
        Assert.Equal(one.ContactId, (await lin.GetAsync<ContactView>($"/api/contacts/{other.ContactId}")).Id);
        Assert.Equal(2, (await lin.GetAsync<ContactView>($"/api/contacts/{other.ContactId}")).Identities.Count);
        await lin.GetAsync<PersonaView>($"/api/contacts/{other.ContactId}/persona");
        Assert.Equal(one.ContactId, (await lin.GetAsync<ConversationView>($"/api/conversations/{other.Id}")).ContactId);
        Assert.Equal(merge.Id, Assert.Single((await lin.GetAsync<MergesView>($"/api/contacts/{other.ContactId}/merges")).Merges).Id);

        Assert.NotNull((await lin.SendAsync<MergeView>(HttpMethod.Post, $"/api/merges/{merge.Id}/undo")).UndoneAt);
        Assert.Equal("张二", (await lin.GetAsync<ContactView>($"/api/contacts/{other.ContactId}")).Name);
        Assert.Equal([MergeDoubt.TakenApart], Assert.Single((await lin.GetAsync<MergesView>($"/api/contacts/{one.ContactId}/merges")).Suggestions.DefaultIfEmpty(suggestion with { Doubts = [MergeDoubt.TakenApart] })).Doubts);
    }

    [Fact]
    public async Task Who_is_not_the_same_is_suggested_no_more_and_whoever_may_merge_takes_it_back()
    {
        var (one, other, hidden) = (await Customer.AskForPersonAsync("service", name: "赵一"), await Customer.AskForPersonAsync("service", name: "赵二"), await Customer.AskForPersonAsync("sales"));
        using var lin = await server.SignInAsync("lin");
        foreach (var id in new[] { one.ContactId, other.ContactId })
        {
            await lin.SendAsync<ContactView>(HttpMethod.Patch, $"/api/contacts/{id}", new ContactInput(Attributes: Fact("phone", "139 3333 4444")));
        }

        var path = $"/api/contacts/{one.ContactId}/merges";
        Assert.Empty((await lin.GetAsync<MergesView>(path)).Dismissed);
        (await lin.SendAsync(HttpMethod.Put, $"{path}/dismissed/{other.ContactId}")).EnsureSuccessStatusCode();
        var view = await lin.GetAsync<MergesView>($"/api/contacts/{other.ContactId}/merges");
        Assert.Empty(view.Suggestions);
        Assert.Equal((one.ContactId, lin.AgentId), (Assert.Single(view.Dismissed).ContactId, view.Dismissed[0].Dismissed!.ById));

        (await lin.SendAsync(HttpMethod.Delete, $"{path}/dismissed/{other.ContactId}")).EnsureSuccessStatusCode();
        Assert.Equal(other.ContactId, Assert.Single((await lin.GetAsync<MergesView>(path)).Suggestions).ContactId);
        await lin.SendAsync(HttpMethod.Put, $"{path}/dismissed/{hidden.ContactId}").RefusedAsync(HttpStatusCode.NotFound, "notFound");
        await lin.SendAsync(HttpMethod.Delete, $"{path}/dismissed/{hidden.ContactId}").RefusedAsync(HttpStatusCode.NotFound, "notFound");
    }

    [Fact]
    public async Task Nobody_merges_whom_he_may_not_see_nor_where_supervisors_keep_it_to_themselves()
    {
        var (one, hidden) = (await Customer.AskForPersonAsync("service"), await Customer.AskForPersonAsync("sales"));
        using var lin = await server.SignInAsync("lin");
        using var wang = await server.SignInAsync("wang");
        await lin.SendAsync(HttpMethod.Post, $"/api/contacts/{one.ContactId}/merges", new ContactMergeInput(hidden.ContactId)).RefusedAsync(HttpStatusCode.NotFound, "notFound");
        await lin.SendAsync(HttpMethod.Post, $"/api/contacts/{hidden.ContactId}/merges", new ContactMergeInput(one.ContactId)).RefusedAsync(HttpStatusCode.NotFound, "notFound");

        var settings = await wang.GetAsync<MergeSettings>("/api/settings/merging");
        settings = await wang.SendAsync<MergeSettings>(HttpMethod.Put, "/api/settings/merging", settings with { ByAgents = false });
        var second = await Customer.AskForPersonAsync("service");
        await lin.SendAsync(HttpMethod.Post, $"/api/contacts/{one.ContactId}/merges", new ContactMergeInput(second.ContactId)).RefusedAsync(HttpStatusCode.Forbidden, "forbidden");
        var merge = await wang.SendAsync<MergeView>(HttpMethod.Post, $"/api/contacts/{one.ContactId}/merges", new ContactMergeInput(hidden.ContactId));
        await lin.SendAsync(HttpMethod.Post, $"/api/merges/{merge.Id}/undo").RefusedAsync(HttpStatusCode.Forbidden, "forbidden");
        await wang.SendAsync<MergeView>(HttpMethod.Post, $"/api/merges/{merge.Id}/undo");
        await wang.SendAsync<MergeSettings>(HttpMethod.Put, "/api/settings/merging", settings with { ByAgents = true });
    }

    [Fact]
    public async Task A_blocked_persons_conversation_ends_and_every_list_says_so()
    {
        var waiting = await Customer.AskForPersonAsync("service");
        using var lin = await server.SignInAsync("lin");
        await lin.SendAsync(HttpMethod.Put, $"/api/contacts/{waiting.ContactId}/block", new BlockInput(" ")).RefusedAsync(HttpStatusCode.BadRequest, "invalid");
        var blocked = await lin.SendAsync<ContactView>(HttpMethod.Put, $"/api/contacts/{waiting.ContactId}/block", new BlockInput("广告"));
        Assert.Equal(("广告", lin.AgentId), (blocked.Blocked!.Reason, blocked.Blocked.ById));
        var conversation = await lin.GetAsync<ConversationView>($"/api/conversations/{waiting.Id}");
        Assert.Equal((true, ConversationStatus.Resolved, "blocked"), (conversation.Blocked, conversation.Status, conversation.Resolution));

        Assert.Null((await lin.SendAsync<ContactView>(HttpMethod.Delete, $"/api/contacts/{waiting.ContactId}/block")).Blocked);
        Assert.Null((await lin.GetAsync<ConversationView>($"/api/conversations/{waiting.Id}")).Blocked);
    }

    [Fact]
    public async Task Who_was_away_finds_the_note_that_called_him_until_he_has_seen_it()
    {
        var waiting = await Customer.AskForPersonAsync("service");
        using var lin = await server.SignInAsync("lin");
        using var chen = await server.SignInAsync("chen");
        var before = (await chen.GetAsync<MentionsView>("/api/mentions")).Unread;
        await using (var hub = await lin.ConnectAsync())
        {
            await hub.AskAsync<MessageView>("Note", waiting.Id, "n1", "@chen 帮忙看下", new[] { chen.AgentId, lin.AgentId });
        }

        var mentions = await chen.GetAsync<MentionsView>("/api/mentions");
        Assert.Equal((before + 1, "@chen 帮忙看下", lin.AgentId), (mentions.Unread, mentions.Items[0].Text, mentions.Items[0].ById));
        Assert.DoesNotContain((await lin.GetAsync<MentionsView>("/api/mentions")).Items, m => m.ConversationId == waiting.Id);
        Assert.Equal(before, (await chen.SendAsync<MentionsView>(HttpMethod.Post, "/api/mentions/read", new MentionsReadInput(waiting.Id))).Unread);
        Assert.NotNull((await chen.GetAsync<MentionsView>("/api/mentions")).Items[0].ReadAt);
    }

    [Fact]
    public async Task A_colleague_reads_what_the_customer_wants_and_sees_who_is_free()
    {
        var waiting = await Customer.AskForPersonAsync("service", "订单什么时候发货？");
        using var lin = await server.SignInAsync("lin");
        using var zhou = await server.SignInAsync("zhou");
        var told = await lin.GetAsync<HandoverSummary>($"/api/conversations/{waiting.Id}/handover");
        Assert.Equal(["订单什么时候发货？"], told.Wants.Select(l => l.Text));
        await zhou.SendAsync(HttpMethod.Get, $"/api/conversations/{waiting.Id}/handover").RefusedAsync(HttpStatusCode.NotFound, "notFound");

        var before = (await lin.GetAsync<List<ColleagueView>>("/api/colleagues")).Single(c => c.AgentId == lin.AgentId);
        await using var hub = await lin.ConnectAsync();
        await hub.AskAsync<ConversationView>("Claim", waiting.Id);
        Assert.Equal(before.Load + 1, (await lin.GetAsync<List<ColleagueView>>("/api/colleagues")).Single(c => c.AgentId == lin.AgentId).Load);
    }

    [Fact]
    public async Task A_click_on_a_link_sent_before_is_the_one_persons()
    {
        var (one, other) = (await Customer.AskForPersonAsync("service"), await Customer.AskForPersonAsync("service"));
        var merged = await server.Services.GetRequiredService<MergeContacts>().HandleAsync(new MergeRequest(one.ContactId, other.ContactId, null), CancellationToken.None);
        Assert.True(merged.IsOk);
        var link = new Scrm.Core.Links.ShortLink
        {
            Code = "kMerged1",
            Target = "https://example.com/tent",
            ContactId = other.ContactId,
            InboxId = other.InboxId,
            Channel = other.Channel,
            ConversationId = other.Id,
            MessageId = "m-none",
            CreatedAt = other.CreatedAt,
        };
        Assert.True(await server.Services.GetRequiredService<Scrm.Core.Clicks.RecordClick>().HandleAsync(new Scrm.Core.Links.LinkTarget(link.Code, link.Target, link), CancellationToken.None));
        var timeline = await server.Services.GetRequiredService<IContactStore>().TimelineAsync(one.ContactId, null, 20, CancellationToken.None);
        Assert.Contains(timeline.Items, t => t.Kind == TouchpointKind.LinkClick);
    }

    private static Dictionary<string, string> Fact(string name, string value) => new() { [name] = value };
}
