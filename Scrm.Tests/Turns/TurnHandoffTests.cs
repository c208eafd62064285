using Scrm.Core.Answers;
using Scrm.Core.Conversations;

namespace Scrm.Tests.Turns;

public sealed class TurnHandoffTests
{
    private readonly TurnScene _scene = new();

    [Fact]
    public void A_complaint_waits_before_others_and_says_why()
    {
        var commit = _scene.Says("你们太差了，我要投诉");

        Assert.Equal((ConversationStatus.Open, "complaint", 1), (commit.Conversation.Status, commit.Conversation.HandoffReason, commit.Conversation.Priority));
        var notice = Assert.Single(commit.Messages, m => m.Notice is not null).Notice!;
        Assert.Equal(("handoff", "complaint", "投诉"), (notice.Kind, notice.Detail, notice.Evidence));
        Assert.NotNull(notice.Tried);
    }

    [Fact]
    public void Who_only_asks_for_a_person_waits_his_turn()
    {
        var commit = _scene.Says("转人工");

        Assert.Equal(("askedForPerson", 0), (commit.Conversation.HandoffReason, commit.Conversation.Priority));
    }

    [Fact]
    public void A_burst_has_a_line_for_every_message_and_one_answer_from_the_base()
    {
        var commits = new[] { "你好", "在吗", "怎么开发票" }.Select(text =>
        {
            _scene.Now += TimeSpan.FromSeconds(2);
            return _scene.Says(text);
        }).ToList();

        Assert.All(commits, c => Assert.Single(c.Messages, m => m.Direction == MessageDirection.In));
        var line = Assert.Single(commits.SelectMany(c => c.Messages), m => m.Answer is { Reason: AnswerReason.Article, Kind: AnswerKind.Answer });
        Assert.Equal([1, 0, 1], commits.Select(c => c.Outbox.Count));
        Assert.Equal(["a2"], line.Answer!.ArticleIds);
        Assert.Equal(0, commits[^1].Conversation.Bot.Misses);
    }
}
