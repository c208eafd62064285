using Scrm.Core.Answers;
using Scrm.Core.Conversations;
using Scrm.Core.Improving;

namespace Scrm.Tests.Improving;

/// <summary>Which questions of real transcripts count as not answered well.</summary>
public sealed class WeakTurnsTests : IAsyncLifetime
{
    private BotCompany _company = null!;

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync() => _company = await BotCompany.OpenAsync();

    public ValueTask DisposeAsync() => _company.DisposeAsync();

    [Fact]
    public async Task A_miss_is_one_and_keeps_what_an_agent_answered_later()
    {
        var conversation = await _company.SayAsync("ann", "能不能刷信用卡", "信用卡行不行");
        await _company.ReplyAsync(conversation.Id, "您好，我是小林");
        await _company.ReplyAsync(conversation.Id, "可以的，支持所有银行的信用卡");

        var weak = await WeakAsync(conversation);

        Assert.Equal([("能不能刷信用卡", WeakKind.Missed), ("信用卡行不行", WeakKind.Missed)], weak.Select(w => (w.Text, w.Kind)));
        Assert.All(weak, w => Assert.Equal("可以的，支持所有银行的信用卡", w.AgentReply));
    }

    [Fact]
    public async Task A_good_answer_is_none()
    {
        var conversation = await _company.SayAsync("ann", "怎么退货？", "谢谢", "怎么开发票？");

        Assert.Empty(await WeakAsync(conversation));
    }

    [Fact]
    public async Task An_answer_of_no_help_makes_its_question_one_and_not_the_words_about_it()
    {
        var conversation = await _company.SayAsync("ann", "怎么退货？", "没用");

        Assert.Equal([("怎么退货？", WeakKind.Unhelpful)], (await WeakAsync(conversation)).Select(w => (w.Text, w.Kind)));
    }

    [Fact]
    public async Task Asking_for_a_person_at_once_after_an_answer_makes_its_question_one()
    {
        var conversation = await _company.SayAsync("ann", "怎么退货？", "转人工");

        Assert.Equal([("怎么退货？", WeakKind.WantedPerson)], (await WeakAsync(conversation)).Select(w => (w.Text, w.Kind)));
    }

    [Fact]
    public async Task Asking_for_a_person_at_first_is_no_question()
    {
        Assert.Empty(await WeakAsync(await _company.SayAsync("ann", "转人工")));
    }

    [Fact]
    public async Task A_rejected_answer_makes_its_question_one()
    {
        var conversation = await _company.SayAsync("ann", "怎么退货？");
        var answer = (await LinesAsync(conversation)).Last(l => l.Answer is not null);
        await _company.Get<JudgeAnswer>().HandleAsync(new JudgeRequest(conversation.Id, answer.Id, "lin", false), Token);

        Assert.Equal([("怎么退货？", WeakKind.Rejected)], (await WeakAsync(conversation)).Select(w => (w.Text, w.Kind)));
    }

    [Fact]
    public async Task An_offer_is_one_unless_something_of_it_was_taken()
    {
        await _company.Get<IKnowledgeStore>().SaveSettingsAsync(new AnswerSettings { InboxId = "", AnswerFrom = 0.95, OfferFrom = 0.2 }, Token);
        await _company.SaveAsync(Answers.Book.Article("move", "怎么改地址", "改收货地址"));
        await _company.SaveAsync(Answers.Book.Article("phone", "怎么改电话", "改手机号码"));
        var taken = await _company.SayAsync("ann", "怎么改", "1");
        var left = await _company.SayAsync("bob", "怎么改", "能开发票吗");

        Assert.Empty(await WeakAsync(taken));
        Assert.Equal([("怎么改", WeakKind.NotTaken)], (await WeakAsync(left)).Select(w => (w.Text, w.Kind)));
    }

    private async Task<IReadOnlyList<WeakTurn>> WeakAsync(Conversation conversation) => WeakTurns.Of(conversation.ContactId, await LinesAsync(conversation));

    private Task<IReadOnlyList<Message>> LinesAsync(Conversation conversation) =>
        _company.Get<IConversationStore>().MessagesAsync(conversation.Id, null, 0, 100, Token);
}
