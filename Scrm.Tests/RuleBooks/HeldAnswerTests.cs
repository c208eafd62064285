using Scrm.Core.Agents;
using Scrm.Core.Answers;
using Scrm.Core.Conversations;
using Scrm.Core.Foundation;
using Scrm.Core.Rules;
using Scrm.Tests.Improving;
using Scrm.Tests.Rules;

namespace Scrm.Tests.RuleBooks;

/// <summary>Answers of the bot that wait for a person's word.</summary>
public sealed class HeldAnswerTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task An_answer_that_needs_approval_is_not_said_but_shown_to_people_who_have_it_then()
    {
        await using var company = await OpenAsync();
        var held = await company.SayAsync("anna", "怎么开发票");

        Assert.Equal((OwnerKind.Queue, ConversationStatus.Open, "approval"), (held.Owner.Kind, held.Status, held.HandoffReason));
        var lines = await LinesAsync(company, held);
        Assert.Equal(["稍等，同事马上确认"], Said(lines));
        var note = lines.Single(l => l.Direction == MessageDirection.Note);
        Assert.Equal((held.Held!.MessageId, AuthorKind.Bot, held.Held.Content.Text), (note.Id, note.Author.Kind, note.Content.Text));
        Assert.NotEmpty(note.Answer!.ArticleIds);
        Assert.True(lines[0].Rules!.Single().Effects.Single().Done);
        Assert.Equal("审", lines.Single(l => l.Notice?.Kind == "handoff").Notice!.Evidence);
        Assert.Equal(0, await ArticleUsesAsync(company, AnswerUseKind.Answered));
    }

    [Fact]
    public async Task Approved_as_it_is_it_is_said_and_the_bot_goes_on()
    {
        await using var company = await OpenAsync();
        var held = await company.SayAsync("anna", "怎么开发票");

        var sent = (await ApproveAsync(company, held)).Value!;

        var after = await StoredAsync(company, held);
        Assert.Equal((held.Held!.Content.Text, AuthorKind.Agent, "lin", DeliveryStatus.Pending), (sent.Content.Text, sent.Author.Kind, sent.Author.Id, sent.Delivery));
        Assert.Equal((OwnerKind.Bot, ConversationStatus.Pending, null, null), (after.Owner.Kind, after.Status, after.HandoffReason, after.Held));
        Assert.Equal(held.Held.Memory.Last, after.Bot.Last);
        Assert.Equal([("approved", "lin"), ("backToBot", null)], Notices(await LinesAsync(company, held)));
        Assert.Equal(sent.Id, (await ApproveAsync(company, held)).Value!.Id);
        Assert.Contains("您好", Said(await LinesAsync(company, await company.SayAsync("anna", "你好")))[^1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Changed_the_other_words_are_said_and_that_is_recorded()
    {
        await using var company = await OpenAsync();
        var held = await company.SayAsync("anna", "怎么开发票");

        Assert.Equal("改成这样", (await ApproveAsync(company, held, text: "改成这样")).Value!.Content.Text);

        var notice = (await LinesAsync(company, held)).Single(l => l.Notice?.Kind == "approved").Notice!;
        Assert.Equal(("lin", "changed"), (notice.AgentId, notice.Detail));
    }

    [Fact]
    public async Task Discarded_nothing_is_said_and_people_serve()
    {
        await using var company = await OpenAsync();
        var held = await company.SayAsync("anna", "怎么开发票");

        var after = (await company.Get<DiscardHeld>().HandleAsync(new DiscardRequest(held.Id, "lin", held.Held!.MessageId), Token)).Value!;

        Assert.Equal((OwnerKind.Queue, null), (after.Owner.Kind, after.Held));
        Assert.Equal(["稍等，同事马上确认"], Said(await LinesAsync(company, held)));
        Assert.Equal(("discarded", "lin"), Notices(await LinesAsync(company, held)).Single());
        Assert.Equal("decided", (await ApproveAsync(company, held)).Fault!.Detail);
    }

    [Fact]
    public async Task Of_many_who_decide_at_once_one_wins_and_the_customer_hears_it_once()
    {
        await using var company = await OpenAsync();
        for (var round = 0; round < 10; round++)
        {
            var held = await company.SayAsync($"anna{round}", "怎么开发票");
            var decisions = await Task.WhenAll(Enumerable.Range(0, 8).Select(n => Task.Run(async () => n % 4 == 3
                ? (await company.Get<DiscardHeld>().HandleAsync(new DiscardRequest(held.Id, n > 4 ? "lin" : "chen", held.Held!.MessageId), Token)).Fault
                : (await ApproveAsync(company, held, n % 2 == 0 ? "lin" : "chen", clientId: $"{n}")).Fault)));

            Assert.Single(decisions, fault => fault is null);
            Assert.Equal(7, decisions.Count(fault => fault is { Code: FaultCode.Conflict, Detail: "decided" }));
            var lines = await LinesAsync(company, held);
            Assert.Single(Notices(lines), n => n.Kind is "approved" or "discarded");
            Assert.Equal(lines.Any(l => l.Notice?.Kind == "approved") ? 2 : 1, Said(lines).Count);
        }
    }

    [Fact]
    public async Task Where_the_customer_wrote_more_or_an_agent_took_over_people_go_on()
    {
        await using var company = await OpenAsync();
        var held = await company.SayAsync("anna", "怎么开发票");
        await company.SayAsync("anna", "还有别的事");
        await ApproveAsync(company, held);
        var waits = await StoredAsync(company, held);
        Assert.Equal((OwnerKind.Queue, 1), (waits.Owner.Kind, waits.Unread));
        Assert.NotNull(waits.WaitingSince);

        var other = await company.SayAsync("ben", "怎么开发票");
        await company.Get<Core.Routing.AssignConversation>().HandleAsync(new(other.Id, "chen", Core.Routing.AssignKind.Claim), Token);
        Assert.Equal(FaultCode.NotYours, (await ApproveAsync(company, other, "zhou")).Fault!.Code);
        Assert.True((await ApproveAsync(company, other, "chen")).IsOk);
        Assert.Equal("chen", (await StoredAsync(company, other)).Owner.AgentId);
    }

    [Fact]
    public async Task When_the_platform_takes_nothing_any_more_or_it_is_over_it_cannot_be_said()
    {
        await using var company = await OpenAsync();
        var held = await company.SayAsync("anna", "怎么开发票");
        company.Clock.Advance(TimeSpan.FromHours(49));
        Assert.Equal((FaultCode.WindowClosed, "windowExpired"), ((await ApproveAsync(company, held)).Fault!.Code, (await ApproveAsync(company, held)).Fault!.Detail));
        Assert.NotNull((await StoredAsync(company, held)).Held);

        await company.Get<ResolveConversation>().HandleAsync(new ResolveRequest(held.Id, "lin", "solved", null), Token);
        Assert.Null((await StoredAsync(company, held)).Held);
        Assert.Equal(FaultCode.Closed, (await ApproveAsync(company, held)).Fault!.Code);
    }

    [Theory]
    [InlineData(ApprovalScope.Written, "怎么开发票", false)]
    [InlineData(ApprovalScope.Article, "怎么开发票", true)]
    [InlineData(null, "怎么开发票", true)]
    [InlineData(null, "转人工", false)]
    [InlineData(null, "今天月亮圆不圆", false)]
    public async Task Only_the_kind_of_answer_a_rule_means_is_held_and_the_trace_says_so(string? scope, string text, bool isHeld)
    {
        await using var company = await OpenAsync(Some.Approve(scope));

        var conversation = await company.SayAsync("anna", text);

        Assert.Equal(isHeld, conversation.Held is not null);
        Assert.Equal(isHeld, (await LinesAsync(company, conversation))[0].Rules!.Single().Effects.Single().Done);
    }

    private static async Task<BotCompany> OpenAsync(RuleAction? approve = null)
    {
        var company = await BotCompany.OpenAsync();
        foreach (var id in new[] { "chen", "zhou" })
        {
            await company.Get<IDirectory>().SaveAgentAsync(new Agent { Id = id, DisplayName = id, Role = AgentRole.Agent }, Token);
        }

        await Some.PublishAsync(company, Some.Rule("r", approve ?? Some.Approve(text: "稍等，同事马上确认"), Some.Test(RuleTestKind.AnyWord, "发票", "人工", "月亮")) with { Name = "审" });
        return company;
    }

    private static Task<Result<Message>> ApproveAsync(BotCompany company, Conversation held, string agentId = "lin", string? text = null, string clientId = "c1") =>
        company.Get<ApproveHeld>().HandleAsync(new ApproveRequest(held.Id, agentId, held.Held!.MessageId, clientId, text), Token);

    private static Task<IReadOnlyList<Message>> LinesAsync(BotCompany company, Conversation conversation) =>
        company.Get<IConversationStore>().MessagesAsync(conversation.Id, null, 0, 100, Token);

    private static async Task<Conversation> StoredAsync(BotCompany company, Conversation conversation) =>
        (await company.Get<IConversationStore>().GetAsync(conversation.Id, Token))!;

    private static List<string?> Said(IReadOnlyList<Message> lines) => [.. lines.Where(l => l.Direction == MessageDirection.Out).Select(l => l.Content.Text)];

    private static List<(string Kind, string? AgentId)> Notices(IReadOnlyList<Message> lines) =>
        [.. lines.Where(l => l.Notice is { Kind: not "handoff" and not "claimed" and not "resolved" }).Select(l => (l.Notice!.Kind, l.Notice.AgentId))];

    private static async Task<long> ArticleUsesAsync(BotCompany company, AnswerUseKind kind) =>
        (await company.Get<IKnowledgeStore>().UsesAsync(company.Today.AddDays(-30), company.Today.AddDays(30), Token)).Where(u => u.Kind == kind).Sum(u => u.Count);
}
