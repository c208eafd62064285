using Scrm.Core.Answers;
using Scrm.Core.Content;

namespace Scrm.Tests.Answers;

public class AnswererMenuTests
{
    private static readonly Answerer Bot = new(Book.Shop);
    private static readonly BotMemory Offered = BotMemory.Empty with { OfferedArticleIds = ["return", "swap"] };

    [Fact]
    public void A_new_follower_is_welcomed_with_the_menu()
    {
        var answer = Bot.Decide(Book.Done(PlatformEventKind.Subscribe, memory: new BotMemory(1, ["return"], ["x"])));

        Assert.Equal((AnswerKind.Answer, AnswerReason.Welcome, 1.0), (answer.Kind, answer.Reason, answer.Confidence));
        Assert.Equal("欢迎！\n请选择", answer.Content?.Text);
        Assert.Equal([new("1", "营业时间"), new("2", "本月活动"), new("3", "人工客服")], answer.Content!.Choices!);
        Assert.Equal(BotMemory.Empty, answer.Memory);
    }

    [Fact]
    public void Without_menu_the_welcome_is_text_and_without_both_nothing_is_said()
    {
        static Answer Welcomed(string? words) =>
            new Answerer(AnswerBook.Empty with { Settings = [new AnswerSettings { InboxId = "", Welcome = words }] }).Decide(Book.Done(PlatformEventKind.Subscribe));

        Assert.Equal(MessageContent.OfText("欢迎"), Welcomed("欢迎").Content);
        Assert.Equal((AnswerKind.None, AnswerReason.Silent), (Welcomed(null).Kind, Welcomed(null).Reason));
    }

    [Theory]
    [InlineData(PlatformEventKind.Unsubscribe)]
    [InlineData(PlatformEventKind.Scan)]
    [InlineData(PlatformEventKind.MenuView)]
    [InlineData(PlatformEventKind.LocationReport)]
    [InlineData(PlatformEventKind.SendReport)]
    [InlineData(PlatformEventKind.Other)]
    public void Events_that_ask_nothing_are_not_answered(PlatformEventKind kind)
    {
        var answer = Bot.Decide(Book.Done(kind, key: "1", text: "转人工", memory: Offered));

        Assert.Equal((AnswerKind.None, AnswerReason.Silent), (answer.Kind, answer.Reason));
        Assert.Null(answer.Content);
        Assert.Equal(Offered, answer.Memory);
    }

    [Theory]
    [InlineData("菜单")]
    [InlineData("０")]
    public void Open_words_show_the_menu(string text) => Assert.Equal("请选择", Bot.Decide(Book.Asked(text)).Content?.Text);

    [Theory]
    [InlineData("1")]
    [InlineData("１")]
    [InlineData("1。")]
    [InlineData("营业时间")]
    [InlineData("1 营业时间")]
    public void An_option_is_chosen_by_key_or_words(string text)
    {
        var answer = Bot.Decide(Book.Asked(text));

        Assert.Equal((AnswerReason.Menu, "九点到九点"), (answer.Reason, answer.Content?.Text));
    }

    [Theory]
    [InlineData("1", "answer return")]
    [InlineData("２", "answer swap")]
    [InlineData("第二个", "answer swap")]
    [InlineData("一", "answer return")]
    [InlineData("怎么换货", "answer swap")]
    public void While_an_offer_is_open_numbers_mean_its_articles(string text, string expected)
    {
        var answer = Bot.Decide(Book.Asked(text, Offered));

        Assert.Equal((AnswerReason.Choice, expected), (answer.Reason, answer.Content?.Text));
        Assert.Empty(answer.Memory.OfferedArticleIds);
    }

    [Fact]
    public void A_number_the_offer_has_not_means_the_menu() =>
        Assert.Equal(AnswerReason.AskedForPerson, Bot.Decide(Book.Asked("3", Offered)).Reason);

    [Fact]
    public void A_tapped_choice_answers() =>
        Assert.Equal("answer swap", Bot.Decide(Book.Done(PlatformEventKind.ChoiceTapped, "2", "怎么换货？", Offered)).Content?.Text);

    [Fact]
    public void A_tap_on_an_older_offer_is_read_by_its_words()
    {
        Assert.Equal("answer invoice", Bot.Decide(Book.Done(PlatformEventKind.ChoiceTapped, "2", "怎么开发票？", Offered)).Content?.Text);
        Assert.Equal("九点到九点", Bot.Decide(Book.Done(PlatformEventKind.ChoiceTapped, "1", "营业时间", Offered)).Content?.Text);
    }

    [Theory]
    [InlineData("1", AnswerReason.Menu)]
    [InlineData("菜单", AnswerReason.Menu)]
    [InlineData("Hello", AnswerReason.Rule)]
    [InlineData("人工", AnswerReason.AskedForPerson)]
    [InlineData("invoice", AnswerReason.Choice)]
    [InlineData("V1001_TODAY", AnswerReason.Silent)]
    [InlineData("off", AnswerReason.Silent)]
    public void A_tapped_menu_key_means_an_option_a_rule_or_an_article(string key, AnswerReason reason) =>
        Assert.Equal(reason, Bot.Decide(Book.Done(PlatformEventKind.MenuClick, key)).Reason);

    [Fact]
    public void An_offered_article_that_is_gone_is_skipped()
    {
        var stale = BotMemory.Empty with { OfferedArticleIds = ["deleted", "swap"] };

        Assert.Equal("九点到九点", Bot.Decide(Book.Asked("1", stale)).Content?.Text);
        Assert.Equal("answer swap", Bot.Decide(Book.Asked("2", stale)).Content?.Text);
    }
}
