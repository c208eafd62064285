using Scrm.Core.Answers;
using Scrm.Core.Content;

namespace Scrm.Tests.Answers;

/// <summary>What is counted for articles, and what the customer says of an answer.</summary>
public class AnswerFollowUpTests
{
    private static readonly Answerer Bot = new(Book.Shop);
    private static readonly DateOnly Day = Book.Somebody.Day;

    [Fact]
    public void Answers_offers_and_choices_are_counted_for_their_articles()
    {
        Assert.Equal([new AnswerUse("invoice", AnswerUseKind.Answered, Day)], Bot.Decide(Book.Asked("怎么开发票")).Uses);

        var bot = new Answerer(Book.Shop with { Settings = [new AnswerSettings { InboxId = "", AnswerFrom = 0.99 }] });
        var offer = bot.Decide(Book.Asked("退货还是换货呢"));
        Assert.Equal(AnswerKind.Offer, offer.Kind);
        Assert.Equal(offer.Candidates.Select(c => new AnswerUse(c.ArticleId, AnswerUseKind.Offered, Day)), offer.Uses);
        Assert.Equal(
            [new AnswerUse(offer.Candidates[1].ArticleId, AnswerUseKind.Chosen, Day)], bot.Decide(Book.Asked("2", offer.Memory)).Uses);
        Assert.Empty(Bot.Decide(Book.Asked("0")).Uses);
    }

    [Theory]
    [InlineData("谢谢啦", AnswerUseKind.Helpful, AnswerReason.Feedback)]
    [InlineData("Thank you!", AnswerUseKind.Helpful, AnswerReason.Feedback)]
    [InlineData("没用", AnswerUseKind.Unhelpful, AnswerReason.NotFound)]
    [InlineData("不对啊", AnswerUseKind.Unhelpful, AnswerReason.NotFound)]
    public void A_word_on_the_last_answer_counts_for_its_day_and_only_once(string text, AnswerUseKind kind, AnswerReason reason)
    {
        var first = Bot.Decide(Book.Asked("怎么开发票"));
        var tomorrow = Book.Somebody with { At = Book.Somebody.At.AddMinutes(20), Day = Day.AddDays(1) };

        var word = Bot.Decide(Book.Asked(text, first.Memory) with { Asker = tomorrow });
        Assert.Equal([new AnswerUse("invoice", kind, Day)], word.Uses);
        Assert.Equal(reason, word.Reason);
        Assert.Empty(Bot.Decide(Book.Asked(text, word.Memory)).Uses);
    }

    [Fact]
    public void Words_much_later_or_without_an_answer_before_are_not_about_it()
    {
        var first = Bot.Decide(Book.Asked("怎么开发票"));
        var late = Book.Somebody with { At = Book.Somebody.At.AddHours(2) };

        Assert.Empty(Bot.Decide(Book.Asked("没用", first.Memory) with { Asker = late }).Uses);
        Assert.Empty(Bot.Decide(Book.Asked("没用")).Uses);
    }

    [Fact]
    public void Asking_the_same_again_is_counted_for_the_answer_before()
    {
        var first = Bot.Decide(Book.Asked("怎么开发票"));

        Assert.Equal(
            [new AnswerUse("invoice", AnswerUseKind.AskedAgain, Day), new AnswerUse("invoice", AnswerUseKind.Answered, Day)],
            Bot.Decide(Book.Asked("能开发票吗", first.Memory)).Uses);
    }

    [Fact]
    public void An_answer_that_did_not_help_twice_brings_people()
    {
        var first = Bot.Decide(Book.Asked("怎么开发票"));
        var second = Bot.Decide(Book.Asked("没用", first.Memory));

        Assert.Equal(AnswerKind.Handoff, Bot.Decide(Book.Asked("今天月亮圆不圆", second.Memory)).Kind);
    }

    [Fact]
    public void A_handoff_counts_for_the_answer_unless_that_helped()
    {
        var mark = new AnswerMark("invoice", Book.Somebody.At, Day);

        Assert.Equal(new AnswerUse("invoice", AnswerUseKind.HandedOff, Day), mark.HandedOff(Book.Somebody.At.AddMinutes(5)));
        Assert.Null(mark.HandedOff(Book.Somebody.At.AddHours(5)));
        Assert.Null((mark with { Helped = true }).HandedOff(Book.Somebody.At));
    }

    [Fact]
    public void Where_it_is_asked_for_an_answer_ends_with_two_choices_and_their_numbers_are_understood()
    {
        var bot = new Answerer(Book.Shop with { Settings = [new AnswerSettings { InboxId = "", AskHelpful = true, Menu = Book.Menu }] });
        var first = bot.Decide(Book.Asked("怎么开发票"));

        Assert.Equal((MessageType.Menu, "answer invoice"), (first.Content!.Type, first.Content.Text));
        Assert.Equal([new MenuChoice("1", "有帮助"), new MenuChoice("2", "没帮助")], first.Content.Choices!);
        Assert.Equal([new AnswerUse("invoice", AnswerUseKind.Unhelpful, Day)], bot.Decide(Book.Asked("2", first.Memory)).Uses);
        Assert.Equal(
            [new AnswerUse("invoice", AnswerUseKind.Helpful, Day)],
            bot.Decide(Book.Done(PlatformEventKind.ChoiceTapped, "1", "有帮助", first.Memory)).Uses);
    }

    [Fact]
    public void A_menu_answers_number_means_the_words_of_its_choice()
    {
        var menu = MessageContent.OfMenu("请选择", [new MenuChoice("1", "怎么退货？"), new MenuChoice("2", "怎么开发票？")]);
        var bot = new Answerer(Book.Shop with { Articles = [.. Book.Shop.Articles, Book.Article("after", "售后服务") with { Answer = menu }] });
        var first = bot.Decide(Book.Asked("售后服务"));

        Assert.Equal("invoice", bot.Decide(Book.Asked("2", first.Memory)).Article?.Id);
        Assert.Equal("return", bot.Decide(Book.Done(PlatformEventKind.ChoiceTapped, "1", memory: first.Memory)).Article?.Id);
    }
}
