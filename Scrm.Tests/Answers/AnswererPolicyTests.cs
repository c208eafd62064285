using Scrm.Core.Answers;
using Scrm.Core.Handoffs;

namespace Scrm.Tests.Answers;

public class AnswererPolicyTests
{
    private static readonly Answerer Bot = new(Book.Shop, AnswerSkill.Plain with { SoundsUnhappy = text => text.Contains("失望", StringComparison.Ordinal) });

    [Fact]
    public void A_complaint_reaches_people_with_what_was_tried()
    {
        var missed = Bot.Decide(Book.Asked("讲个笑话"));
        var answer = Bot.Decide(Book.Asked("态度太差了，我要投诉", missed.Memory));

        Assert.Equal((AnswerKind.Handoff, AnswerReason.Complaint), (answer.Kind, answer.Reason));
        Assert.Equal(["讲个笑话 → —", "态度太差了，我要投诉 → —"], answer.Memory.Tried);
    }

    [Fact]
    public void Who_is_unhappy_and_asks_what_the_bot_knows_is_answered()
    {
        Assert.Equal(AnswerReason.Article, Bot.Decide(Book.Asked("怎么退货")).Reason);
        Assert.Equal(AnswerReason.Negative, Bot.Decide(Book.Asked("太让人失望了")).Reason);
    }

    [Fact]
    public void A_vip_is_answered_where_that_is_sure_and_served_by_people_where_it_is_not()
    {
        var bot = new Answerer(Book.Shop with { Settings = [new AnswerSettings { InboxId = "", Handoff = new HandoffRules { VipTiers = ["gold"] } }] });
        var gold = Book.Somebody with { Tier = "gold" };

        Assert.Equal(AnswerReason.Article, bot.Decide(Book.Asked("怎么退货") with { Asker = gold }).Reason);
        Assert.Equal(new HandoffFinding(HandoffCause.Vip, "gold"), bot.Decide(Book.Asked("讲个笑话") with { Asker = gold }).Handoff);
        Assert.Equal(AnswerReason.NotFound, bot.Decide(Book.Asked("讲个笑话")).Reason);
    }

    [Fact]
    public void Without_the_rule_nobody_is_handed_over_for_misses()
    {
        var bot = new Answerer(Book.Shop with { Settings = [new AnswerSettings { InboxId = "", MissesToHandoff = 1, Handoff = new HandoffRules { Misses = false } }] });

        Assert.Equal(AnswerKind.None, bot.Decide(Book.Asked("讲个笑话")).Kind);
    }

    [Fact]
    public void Without_the_rule_asking_for_a_person_is_a_question_like_others()
    {
        var bot = new Answerer(Book.Shop with { Settings = [new AnswerSettings { InboxId = "", Handoff = new HandoffRules { AskedForPerson = false } }] });

        Assert.NotEqual(AnswerKind.Handoff, bot.Decide(Book.Asked("转人工")).Kind);
    }

    [Fact]
    public void Confidence_is_a_chance_and_the_very_wording_is_certain()
    {
        var sure = Bot.Decide(Book.Asked("怎么退货？"));
        var near = Bot.Decide(Book.Asked("退货怎么弄"));

        Assert.Equal(1, sure.Confidence);
        Assert.InRange(near.Confidence, 0.01, 0.99);
        Assert.Equal(near.Confidence, near.Candidates[0].Score);
    }
}
