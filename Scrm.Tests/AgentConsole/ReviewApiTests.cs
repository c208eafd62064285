using System.Net;
using Microsoft.Extensions.DependencyInjection;
using Scrm.AgentConsole.Wire;
using Scrm.Core.Conversations;
using Scrm.Core.Reviews;
using Scrm.Core.Tagging;
using Scrm.Core.Tags;

namespace Scrm.Tests.AgentConsole;

/// <summary>The supervisors' review over HTTP. Everything is drawn for the sample, so that what is up does not hang on chance.</summary>
public sealed class ReviewApiTests(ReviewApiTests.Server server) : IClassFixture<ReviewApiTests.Server>
{
    private Customer Customer => new(server.Services);

    [Fact]
    public async Task The_queue_shows_what_rules_saw_with_its_evidence_and_narrows()
    {
        var rule = await RuleAsync("interest.outdoor");
        var conversation = await SaidAsync(rule, "想去露营，推荐一款帐篷", "买给家人的");
        using var wang = await server.SignInAsync("wang");

        var list = await wang.GetAsync<ReviewListView>($"/api/review/tags?status=open&rule={rule.Id}&version=1&tag=interest.outdoor&dimension=interest&source=words&lane=sample");
        var item = Assert.Single(list.Items);
        Assert.Equal(("open", ReviewLane.Sample, conversation.Id, 1), (item.Status, item.Lane, item.ConversationId, list.Lanes["sample"]));
        Assert.Empty((await wang.GetAsync<ReviewListView>($"/api/review/tags?rule={rule.Id}&version=2")).Items);
        Assert.Empty((await wang.GetAsync<ReviewListView>($"/api/review/tags?rule={rule.Id}&lane=new")).Items);

        var context = await wang.GetAsync<ReviewContextView>($"/api/review/tags/{item.Id}");
        Assert.Equal(["想去露营，推荐一款帐篷", "买给家人的"], context.Lines.Select(l => l.Text));
        Assert.Contains(context.Present, t => t.TagId == "interest.outdoor");
        Assert.Equal("王小明", context.ContactName);
    }

    [Fact]
    public async Task Pages_follow_on_each_other()
    {
        var rule = await RuleAsync("interest.pet");
        for (var i = 0; i < 5; i++)
        {
            await SaidAsync(rule, "我家猫咪");
        }

        using var wang = await server.SignInAsync("wang");
        var first = await wang.GetAsync<ReviewListView>($"/api/review/tags?rule={rule.Id}&limit=3");
        var rest = await wang.GetAsync<ReviewListView>($"/api/review/tags?rule={rule.Id}&limit=3&cursor={Uri.EscapeDataString(first.Cursor!)}");

        Assert.Equal((3, 2, 5), (first.Items.Count, rest.Items.Count, first.Items.Concat(rest.Items).DistinctBy(i => i.Id).Count()));
        Assert.Null(rest.Cursor);
    }

    [Fact]
    public async Task A_decision_changes_the_person_and_is_listed_and_undone()
    {
        var rule = await RuleAsync("content.video");
        var conversation = await SaidAsync(rule, "有视频吗");
        using var wang = await server.SignInAsync("wang");
        var item = (await wang.GetAsync<ReviewListView>($"/api/review/tags?rule={rule.Id}")).Items.Single();

        var review = await wang.SendAsync<TagReviewView>(
            HttpMethod.Post, $"/api/review/tags/{item.Id}", new ReviewInput(ReviewDecision.Replace, "content.guides", Reason: "要的是教程"));
        Assert.Equal((true, "content.guides", "要的是教程", wang.AgentId), (review.Sampled, review.Replacement, review.Reason, review.ReviewerId));
        Assert.Equal(["content.guides"], await TagsOfAsync(wang, conversation));
        Assert.Empty((await wang.GetAsync<ReviewListView>($"/api/review/tags?rule={rule.Id}")).Items);
        var past = Assert.Single((await wang.GetAsync<ReviewListView>($"/api/review/tags?status=replaced&rule={rule.Id}&reviewer={wang.AgentId}")).Items);
        Assert.Equal(("replaced", item.Id), (past.Status, past.Id));
        await wang.SendAsync(HttpMethod.Post, $"/api/review/tags/{item.Id}", new ReviewInput(ReviewDecision.Accept)).RefusedAsync(HttpStatusCode.Conflict, "conflict");

        var undone = await wang.SendAsync<ReviewUndoView>(HttpMethod.Post, "/api/review/undo", new ReviewUndoInput(review.Id));
        Assert.Equal([review.Id], undone.Reviews.Select(r => r.Id));
        Assert.Equal(["content.video"], await TagsOfAsync(wang, conversation));
        Assert.Equal("undone", (await wang.GetAsync<ReviewListView>($"/api/review/tags?status=decided&rule={rule.Id}")).Items.Single().Status);
    }

    [Fact]
    public async Task Many_are_shown_before_they_are_decided_and_come_back_together()
    {
        var rule = await RuleAsync("content.reviews");
        for (var i = 0; i < 3; i++)
        {
            await SaidAsync(rule, "口碑怎么样");
        }

        using var wang = await server.SignInAsync("wang");
        var preview = await wang.SendAsync<ReviewBulkView>(HttpMethod.Post, "/api/review/bulk", new ReviewBulkInput(rule.Id, 1, Preview: true));
        Assert.Equal((3, 0, 3), (preview.Remaining, preview.Decided, preview.Samples.Count));
        Assert.Null(preview.BatchId);

        var done = await wang.SendAsync<ReviewBulkView>(HttpMethod.Post, "/api/review/bulk", new ReviewBulkInput(rule.Id, 1, ReviewDecision.Reject));
        Assert.Equal((0, 3), (done.Remaining, done.Decided));
        var undone = await wang.SendAsync<ReviewUndoView>(HttpMethod.Post, "/api/review/undo", new ReviewUndoInput(BatchId: done.BatchId));
        Assert.Equal((3, false), (undone.Reviews.Count, undone.Remaining));
    }

    [Fact]
    public async Task Figures_tell_what_was_decided_and_a_bad_rule_is_retired()
    {
        var rule = await RuleAsync("content.offers", "content.offers.words");
        using var wang = await server.SignInAsync("wang");
        for (var i = 0; i < 6; i++)
        {
            await SaidAsync(rule, "有活动吗");
        }

        foreach (var item in (await wang.GetAsync<ReviewListView>($"/api/review/tags?rule={rule.Id}")).Items)
        {
            await wang.SendAsync<TagReviewView>(HttpMethod.Post, $"/api/review/tags/{item.Id}", new ReviewInput(ReviewDecision.Reject, Reason: "只是打招呼"));
        }

        var figures = await wang.GetAsync<ReviewFigures>("/api/review/figures?weeks=4");
        var figure = figures.Rules.Single(r => r.RuleId == rule.Id);
        Assert.Equal((6, 0, 0.0, true), (figure.Precision.Sampled, figure.Precision.Right, figure.Precision.Precision!.Value, figure.Current));
        Assert.True(figure.Confidence < rule.Confidence);
        Assert.Equal(0, figures.Tags.Single(t => t.TagId == rule.TagId).Carriers);

        var proposal = (await wang.GetAsync<ListView<Retirement>>("/api/review/retirements")).Items.Single(r => r.RuleId == rule.Id);
        Assert.Equal(["只是打招呼"], proposal.Reasons);
        Assert.False((await wang.SendAsync<TagRule>(HttpMethod.Post, $"/api/review/retirements/{rule.Id}", new { })).Enabled);
        Assert.DoesNotContain((await wang.GetAsync<ListView<Retirement>>("/api/review/retirements")).Items, r => r.RuleId == rule.Id);
        Assert.False((await wang.GetAsync<TagBook>("/api/tags")).Rules.Single(r => r.Id == rule.Id).Enabled);
    }

    [Theory]
    [InlineData("/api/review/tags?status=angry")]
    [InlineData("/api/review/tags?lane=fast")]
    [InlineData("/api/review/tags?lane=1")]
    [InlineData("/api/review/tags?source=telepathy")]
    [InlineData("/api/review/tags?version=first")]
    [InlineData("/api/review/tags?limit=0")]
    [InlineData("/api/review/tags?status=decided&cursor=none")]
    [InlineData("/api/review/figures?weeks=0")]
    [InlineData("/api/review/figures?weeks=many")]
    public async Task A_wrong_query_is_refused(string path)
    {
        using var wang = await server.SignInAsync("wang");

        await wang.Http.GetAsync(path).RefusedAsync(HttpStatusCode.BadRequest, "invalid");
    }

    [Theory]
    [InlineData("/api/review/tags")]
    [InlineData("/api/review/tags/x")]
    [InlineData("/api/review/figures")]
    [InlineData("/api/review/retirements")]
    public async Task Agents_do_not_read_it(string path)
    {
        using var lin = await server.SignInAsync("lin");

        await lin.Http.GetAsync(path).RefusedAsync(HttpStatusCode.Forbidden, "forbidden");
    }

    [Fact]
    public async Task An_unknown_item_is_not_found()
    {
        using var wang = await server.SignInAsync("wang");

        await wang.Http.GetAsync("/api/review/tags/x").RefusedAsync(HttpStatusCode.NotFound, "notFound");
        await wang.SendAsync(HttpMethod.Post, "/api/review/tags/x", new ReviewInput(ReviewDecision.Accept)).RefusedAsync(HttpStatusCode.NotFound, "notFound");
    }

    private static async Task<IReadOnlyList<string>> TagsOfAsync(Desk desk, Conversation conversation) =>
        [.. (await desk.GetAsync<IReadOnlyList<TagAssignmentView>>($"/api/contacts/{conversation.ContactId}/tags")).Select(t => t.TagId)];

    private async Task<TagRule> RuleAsync(string tag, string? id = null)
    {
        var tags = server.Services.GetRequiredService<ITagStore>();
        foreach (var dimension in DefaultTags.Book.Dimensions)
        {
            await tags.SaveDimensionAsync(dimension, CancellationToken.None);
        }

        foreach (var one in DefaultTags.Book.Tags)
        {
            await tags.SaveTagAsync(one, CancellationToken.None);
        }

        var rule = DefaultTags.Book.Rules.First(r => r.TagId == tag && (id is null || r.Id == id));
        await tags.SaveRuleAsync(rule, CancellationToken.None);
        return rule;
    }

    /// <summary>Somebody new writes; the rule sees the first line.</summary>
    private async Task<Conversation> SaidAsync(TagRule rule, string text, params string[] more)
    {
        var conversation = await Customer.WriteAsync(text);
        var line = (await server.Services.GetRequiredService<IConversationStore>().MessagesAsync(conversation.Id, null, null, 1, CancellationToken.None))[0];
        foreach (var next in more)
        {
            await Customer.SayAsync(conversation.Id, next);
        }

        var observe = server.Services.GetRequiredService<ObserveTags>();
        var seen = await observe.HandleAsync(
            new ObserveRequest(new TagSignal(text), new TagOccasion(conversation.ContactId, conversation.Id, line.Id, line.At)), CancellationToken.None);
        Assert.Contains(seen.Value!, t => t.RuleId == rule.Id);
        return conversation;
    }

    /// <summary>A console whose sample is everything.</summary>
    public sealed class Server : ConsoleServer
    {
        protected override IReadOnlyDictionary<string, string?> Settings => new Dictionary<string, string?> { ["Scrm:Review:SampleShare"] = "1" };
    }
}
