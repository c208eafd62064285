using System.Net;
using Microsoft.Extensions.DependencyInjection;
using Scrm.AgentConsole.Wire;
using Scrm.Core.Agents;
using Scrm.Core.Answers;
using Scrm.Core.Content;
using Scrm.Core.Conversations;
using Scrm.Core.Improving;
using Scrm.Core.Inboxes;
using Scrm.Core.Outcomes;
using Scrm.Core.Replays;
using Scrm.Core.Trials;
using Scrm.Core.Turns;

namespace Scrm.Tests.AgentConsole;

/// <summary>Figures, groups of questions, replays and trials over HTTP.</summary>
public sealed class ImprovingApiTests(ConsoleServer server) : IClassFixture<ConsoleServer>
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_group_becomes_a_draft_that_a_replay_shows_to_help()
    {
        using var wang = await server.SignInAsync("wang");
        var inbox = await InboxAsync("shop-a");
        await SayAsync(inbox, "ann", "滑翔伞恐高能玩吗");
        await SayAsync(inbox, "bob", "恐高能玩滑翔伞吗");

        var clusters = await wang.GetAsync<ClustersView>($"/api/improving/clusters?inbox={inbox}");
        var cluster = Assert.Single(clusters.Items);
        Assert.Equal((2, 2, WeakKind.Missed, AnswerKind.None), (cluster.Count, cluster.People, cluster.Kinds[0].Kind, cluster.Now.Decision));
        Assert.Equal(30, cluster.Trend.Count);
        var draft = await wang.SendAsync<ArticleView>(
            HttpMethod.Post, $"/api/improving/clusters/{cluster.Id}/draft?inbox={inbox}", new ClusterDraftInput(cluster.Question, "恐高也可以，教练会带飞", ["恐高能玩滑翔伞吗"]));
        Assert.Equal((ArticleStatus.Draft, (int?)null), (draft.Status, draft.LiveVersion));
        var marked = Assert.Single((await wang.GetAsync<ClustersView>($"/api/improving/clusters?inbox={inbox}")).Items).Mark!;
        Assert.Equal((ClusterStep.Drafted, draft.Id, ArticleStatus.Draft, false), (marked.Step, marked.ArticleId, marked.ArticleStatus, marked.IsLive));

        var replay = await RunAsync(wang, await wang.SendAsync<ReplayJob>(
            HttpMethod.Post, "/api/replays", new ReplayInput(new DraftInput([draft.Id]), inbox)));
        Assert.Equal((ReplayState.Done, 2, 2), (replay.State, replay.Seen, replay.Counts.Better));
        var path = $"/api/replays/{replay.Id}/lines";
        Assert.Equal(2, (await wang.GetAsync<ListView<ReplayLine>>($"{path}?verdict=better&before=missed&after=answered")).Items.Count);
        Assert.Empty((await wang.GetAsync<ListView<ReplayLine>>($"{path}?verdict=worse")).Items);
        Assert.Contains("滑翔伞恐高能玩吗", await wang.Http.GetStringAsync($"{path}.csv", Token), StringComparison.Ordinal);
        await wang.Http.GetAsync($"{path}?verdict=splendid", Token).RefusedAsync(HttpStatusCode.BadRequest, "invalid");
        await wang.SendAsync(HttpMethod.Post, $"/api/replays/{replay.Id}/pause").RefusedAsync(HttpStatusCode.Conflict, "conflict");
        Assert.Contains((await wang.GetAsync<ListView<ReplayJob>>("/api/replays")).Items, r => r.Id == replay.Id);
    }

    [Fact]
    public async Task An_article_is_replayed_while_it_is_written()
    {
        using var wang = await server.SignInAsync("wang");
        var inbox = await InboxAsync("shop-b");
        await SayAsync(inbox, "eve", "皮划艇会不会翻船");
        var written = new ArticleInput("皮划艇会不会翻船", new ArticleAnswer(MessageType.Text, "不会，很稳"), Status: ArticleStatus.Draft);

        var replay = await RunAsync(wang, await wang.SendAsync<ReplayJob>(
            HttpMethod.Post, "/api/replays", new ReplayInput(new DraftInput([], written), inbox)));

        Assert.Equal((1, "皮划艇会不会翻船"), (replay.Counts.Better, Assert.Single(replay.Titles)));
        Assert.DoesNotContain(await wang.GetAsync<ArticleView[]>("/api/knowledge"), a => a.Question == "皮划艇会不会翻船");
        await wang.SendAsync(HttpMethod.Post, "/api/replays", new ReplayInput(new DraftInput(["none"]), inbox)).RefusedAsync(HttpStatusCode.BadRequest, "invalid");
        await wang.SendAsync(HttpMethod.Post, "/api/replays", new ReplayInput(new DraftInput(), inbox, "yesterday")).RefusedAsync(HttpStatusCode.BadRequest, "invalid");
    }

    [Fact]
    public async Task Figures_lead_to_conversations_and_to_a_file()
    {
        using var wang = await server.SignInAsync("wang");
        var inbox = await InboxAsync("shop-c");
        var conversation = await SayAsync(inbox, "fay", "转人工");

        var report = await wang.GetAsync<BotReport>($"/api/reports/bot?inbox={inbox}");
        Assert.Equal((1L, 1L, 0L), (report.Now.Total.Conversations, report.Now.Total.Handed, report.Before.Total.Conversations));
        var behind = await wang.GetAsync<ListView<BotConversation>>($"/api/reports/bot/conversations?inbox={inbox}&measure=handed&reason=askedForPerson");
        Assert.Equal(conversation.Id, Assert.Single(behind.Items).ConversationId);
        Assert.Contains("转人工原因：askedForPerson,1", await wang.Http.GetStringAsync($"/api/reports/bot/table.csv?inbox={inbox}", Token), StringComparison.Ordinal);
        await wang.Http.GetAsync("/api/reports/bot?from=2026-13-01", Token).RefusedAsync(HttpStatusCode.BadRequest, "invalid");
        await wang.Http.GetAsync("/api/reports/bot/conversations?measure=none", Token).RefusedAsync(HttpStatusCode.BadRequest, "invalid");
    }

    [Fact]
    public async Task A_trial_is_begun_watched_and_stopped()
    {
        using var wang = await server.SignInAsync("wang");
        var inbox = await InboxAsync("shop-d");

        var begun = await wang.SendAsync<TrialView>(HttpMethod.Post, "/api/trials", new TrialInput("更谨慎", 20, new DraftInput([], AnswerFrom: 0.8), inbox));
        Assert.Equal((TrialState.Running, 0.8, TrialVerdict.TooFew), (begun.State, begun.AnswerFrom, begun.Report.Verdict));
        await wang.SendAsync(HttpMethod.Post, "/api/trials", new TrialInput("又一个", 20, new DraftInput([], AnswerFrom: 0.7), inbox)).RefusedAsync(HttpStatusCode.Conflict, "conflict");
        var stopped = await wang.SendAsync<TrialView>(HttpMethod.Post, $"/api/trials/{begun.Id}/stop");
        Assert.Equal(TrialState.Stopped, stopped.State);
        Assert.Equal(begun.Id, (await wang.GetAsync<ListView<TrialView>>("/api/trials")).Items.Single(t => t.InboxId == inbox).Id);
    }

    [Fact]
    public async Task An_agent_sees_none_of_it()
    {
        using var lin = await server.SignInAsync("lin");

        foreach (var path in new[] { "/api/reports/bot", "/api/reports/bot/conversations", "/api/improving/clusters", "/api/replays", "/api/replays/x/lines.csv", "/api/trials" })
        {
            await lin.Http.GetAsync(path, Token).RefusedAsync(HttpStatusCode.Forbidden, "forbidden");
        }
    }

    private async Task<string> InboxAsync(string id)
    {
        await server.Services.GetRequiredService<IDirectory>().SaveInboxAsync(new Inbox { Id = id, Channel = "wechat", Name = id }, Token);
        return id;
    }

    private async Task<Conversation> SayAsync(string inbox, string who, string text)
    {
        var now = server.Services.GetRequiredService<TimeProvider>().GetUtcNow();
        var inbound = new InboundMessage
        {
            InboxId = inbox,
            Channel = "wechat",
            DedupeKey = $"{who}-{text}",
            ExternalId = who,
            Content = MessageContent.OfText(text),
            SentAt = now,
            Grant = new WindowGrant("message", 5, TimeSpan.FromHours(48)),
        };
        var received = await server.Services.GetRequiredService<IReceiptStore>().ReceiveAsync(inbound, now, "here", TimeSpan.FromMinutes(10), Token);
        return (await server.Services.GetRequiredService<RunTurn>().HandleAsync(new TurnRequest(received.Receipt, received.Lease, null), Token)).Commit!.Conversation;
    }

    // The worker belongs to the gateway; here its work is done at once.
    private async Task<ReplayJob> RunAsync(Desk wang, ReplayJob begun)
    {
        await server.Services.GetRequiredService<RunReplay>().HandleAsync(begun.Id, Token);
        return await wang.GetAsync<ReplayJob>($"/api/replays/{begun.Id}");
    }
}
