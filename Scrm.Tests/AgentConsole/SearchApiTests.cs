using System.Net;
using Scrm.AgentConsole.Wire;
using Scrm.Core.Agents;
using Scrm.Core.Content;

namespace Scrm.Tests.AgentConsole;

/// <summary>Search over HTTP: everywhere, and in one conversation.</summary>
public sealed class SearchApiTests(ConsoleServer server) : IClassFixture<ConsoleServer>
{
    private Customer Customer => new(server.Services);

    [Fact]
    public async Task People_lines_conversations_and_knowledge_are_found_at_once()
    {
        using var wang = await server.SignInAsync("wang");
        var conversation = await Customer.AskForPersonAsync("service", "羊驼什么时候到", "羊驼爱好者");
        await wang.SendAsync<ArticleView>(HttpMethod.Post, "/api/knowledge", new ArticleInput("羊驼能退吗", new ArticleAnswer(MessageType.Text, "七天内可以。")));
        using var lin = await server.SignInAsync("lin");

        var found = await lin.GetAsync<SearchView>("/api/search?q=羊驼");

        Assert.Equal([conversation.Id], found.Conversations.Select(c => c.Id));
        Assert.Equal(["羊驼什么时候到"], found.Messages.Select(h => h.Message.Text));
        Assert.Equal([(conversation.ContactId, "羊驼爱好者")], found.Contacts.Select(c => (c.Id, c.Name)));
        Assert.Equal(["羊驼能退吗"], found.Articles.Select(a => a.Question));
        Assert.Equal(["羊驼什么时候到"], (await lin.GetAsync<SearchView>("/api/search?q=驼")).Messages.Select(h => h.Message.Text));
    }

    [Fact]
    public async Task Nobody_finds_what_is_another_teams_and_everybody_what_is_their_own()
    {
        await server.HireAsync("seeker", AgentRole.Agent, "seekers");
        using var seeker = await server.SignInAsync("seeker");
        using var wang = await server.SignInAsync("wang");
        var foreign = await Customer.AskForPersonAsync("others", "火烈鸟在哪里", "火烈鸟");

        Assert.Equal((0, 0, 0), await CountAsync(seeker));
        Assert.Equal((1, 1, 1), await CountAsync(wang));

        // Given to him across teams it is his, and so are its words.
        await wang.SendAsync<BulkView>(HttpMethod.Post, "/api/conversations/bulk", new BulkInput([foreign.Id], BulkDeed.Assign, AgentId: seeker.AgentId));
        Assert.Equal((1, 1, 1), await CountAsync(seeker));

        static async Task<(int, int, int)> CountAsync(Desk desk)
        {
            var found = await desk.GetAsync<SearchView>("/api/search?q=火烈鸟");
            return (found.Messages.Count, found.Conversations.Count, found.Contacts.Count);
        }
    }

    [Fact]
    public async Task In_a_conversation_every_line_is_found_whatever_is_loaded()
    {
        var conversation = await Customer.AskForPersonAsync("service", "最早的长颈鹿");
        await Customer.SayManyAsync(conversation.Id, 120);
        var last = await Customer.SayAsync(conversation.Id, "最后的长颈鹿");
        using var lin = await server.SignInAsync("lin");
        using var zhou = await server.SignInAsync("zhou");

        Assert.Equal([1, last.Seq], (await lin.GetAsync<FindView>($"/api/conversations/{conversation.Id}/find?q=长颈鹿")).Seqs);
        Assert.Empty((await lin.GetAsync<FindView>($"/api/conversations/{conversation.Id}/find?q=河马")).Seqs);
        await lin.Http.GetAsync($"/api/conversations/{conversation.Id}/find?q=%20").RefusedAsync(HttpStatusCode.BadRequest, "invalid");
        await zhou.Http.GetAsync($"/api/conversations/{conversation.Id}/find?q=长颈鹿").RefusedAsync(HttpStatusCode.NotFound, "notFound");
    }
}
