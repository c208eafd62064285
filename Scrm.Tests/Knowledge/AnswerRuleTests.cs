using Scrm.Core.Answers;
using Scrm.Core.Content;
using Scrm.Core.Conversations;
using Scrm.Core.Foundation;
using Scrm.Core.Handoffs;
using Scrm.Core.Knowledge.Keywords;
using Scrm.Tests.Improving;

namespace Scrm.Tests.Knowledge;

/// <summary>Keyword answers as supervisors write them, and what customers get.</summary>
public sealed class AnswerRuleTests : IAsyncLifetime
{
    private BotCompany _company = null!;

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync() => _company = await BotCompany.OpenAsync();

    public ValueTask DisposeAsync() => _company.DisposeAsync();

    [Fact]
    public async Task A_change_of_what_was_changed_meanwhile_is_refused_and_nothing_is_lost()
    {
        var rule = (await SaveAsync(Rule("r1", "地址", "杭州"))).Value!;
        Assert.Equal((1, "lin", _company.Clock.GetUtcNow()), (rule.Version, rule.UpdatedBy, rule.UpdatedAt));
        Assert.True((await SaveAsync(rule with { Keywords = ["地址", "在哪里"] })).IsOk);

        Assert.Equal(FaultCode.Conflict, (await SaveAsync(rule with { Keywords = ["门店"] })).Fault!.Code);
        Assert.Equal(FaultCode.Conflict, (await SaveAsync(Rule("r1", "新的", "别的"))).Fault!.Code);
        Assert.Equal(FaultCode.Conflict, (await RemoveAsync("r1", 1)).Fault!.Code);
        Assert.Equal(["地址", "在哪里"], Assert.Single(await RulesAsync()).Keywords);

        Assert.True((await RemoveAsync("r1", 2)).IsOk);
        Assert.Equal(FaultCode.NotFound, (await RemoveAsync("r1", 2)).Fault!.Code);
        Assert.Empty(await RulesAsync());
    }

    [Fact]
    public async Task The_first_in_the_order_answers_and_only_what_moves_is_saved()
    {
        foreach (var id in new[] { "a", "b", "c" })
        {
            await SaveAsync(Rule(id, "优惠", $"答 {id}"));
        }

        Assert.Equal("答 a", await HearAsync("优惠"));
        var ordered = await OrderAsync(new("c", 1), new("b", 1), new("a", 1));

        Assert.Equal([("c", 2), ("b", 1), ("a", 2)], ordered.Value!.Select(r => (r.Id, r.Version)));
        Assert.Equal("答 c", await HearAsync("优惠"));
        Assert.Equal(FaultCode.Conflict, (await OrderAsync(new("a", 1), new("b", 1), new("c", 2))).Fault!.Code);
        Assert.Equal(FaultCode.Conflict, (await OrderAsync(new("a", 2), new("c", 2))).Fault!.Code);
        Assert.Equal("答 c", await HearAsync("优惠"));
    }

    [Fact]
    public async Task A_new_one_comes_last_and_one_that_is_off_answers_nobody()
    {
        await SaveAsync(Rule("a", "优惠", "先"));
        await SaveAsync(Rule("b", "优惠", "后"));
        Assert.Equal("先", await HearAsync("有优惠吗"));
        var first = (await RulesAsync()).Single(r => r.Id == "a");

        await SaveAsync(first with { Enabled = false });

        Assert.Equal("后", await HearAsync("有优惠吗"));
    }

    [Fact]
    public async Task A_word_can_hand_over_to_a_team_with_words_of_its_own()
    {
        await SaveAsync(Rule("r1", "受伤", "请先拨打 120，同事马上联系您。") with { Handoff = true, TeamId = "rescue" });

        var conversation = await _company.SayAsync("ann", "我受伤了");

        Assert.Equal((OwnerKind.Queue, "rescue"), (conversation.Owner.Kind, conversation.TeamId));
        var lines = await _company.Get<IConversationStore>().MessagesAsync(conversation.Id, null, null, 10, Token);
        Assert.Contains(lines, l => l.Content.Text == "请先拨打 120，同事马上联系您。");
        var notice = lines.Single(l => l.Notice?.Kind == "handoff").Notice!;
        Assert.Equal((HandoffPolicy.CodeOf(HandoffCause.Rule), "受伤"), (notice.Detail, notice.Evidence));
    }

    [Theory]
    [InlineData("keywords")]
    [InlineData("answer")]
    [InlineData("handoff")]
    public async Task What_says_nothing_or_everything_at_once_is_refused(string detail)
    {
        var rule = detail switch
        {
            "keywords" => Rule("r1", " ", "答"),
            "answer" => Rule("r1", "词", "答") with { Answer = null },
            _ => Rule("r1", "词", "答") with { FormId = "returns", Handoff = true },
        };

        Assert.Equal((FaultCode.Invalid, detail), ((await SaveAsync(rule)).Fault!.Code, (await SaveAsync(rule)).Fault!.Detail));
        Assert.Empty(await RulesAsync());
    }

    private static AnswerRule Rule(string id, string keyword, string answer) => new() { Id = id, Keywords = [keyword], Answer = MessageContent.OfText(answer) };

    private Task<Result<AnswerRule>> SaveAsync(AnswerRule rule) =>
        _company.Get<SaveAnswerRule>().HandleAsync(new SaveAnswerRuleRequest(rule, "lin"), Token);

    private Task<Result<AnswerRule>> RemoveAsync(string id, int version) => _company.Get<RemoveAnswerRule>().HandleAsync(new SeenAnswerRule(id, version), Token);

    private Task<Result<IReadOnlyList<AnswerRule>>> OrderAsync(params SeenAnswerRule[] order) => _company.Get<OrderAnswerRules>().HandleAsync(order, "lin", Token);

    private async Task<IReadOnlyList<AnswerRule>> RulesAsync() => (await _company.Get<IKnowledgeStore>().LoadAsync(Token)).Rules;

    private async Task<string?> HearAsync(string text)
    {
        var conversation = await _company.SayAsync("ann", text);
        return (await _company.Get<IConversationStore>().MessagesAsync(conversation.Id, null, null, 10, Token)).Last(l => l.Direction == MessageDirection.Out).Content.Text;
    }
}
