using Scrm.Core.Answers;
using Scrm.Core.Content;

namespace Scrm.Tests.Specs;

/// <summary>What holds for what the bot answers from.</summary>
public abstract class KnowledgeStoreSpec : StoreSpec
{
    [Fact]
    public async Task An_empty_store_has_an_empty_book_of_revision_zero()
    {
        Assert.Equivalent(AnswerBook.Empty, await Store.Knowledge.LoadAsync(Token), strict: true);
        Assert.Equal(0, await Store.Knowledge.RevisionAsync(Token));
    }

    [Fact]
    public async Task What_is_saved_is_loaded()
    {
        var article = Article("k1");
        var rule = new AnswerRule { Id = "r1", Keywords = ["地址"], Answer = MessageContent.OfText("杭州"), Order = 3 };
        var menu = new DigitMenu("请选择", [new DigitMenuOption("1", "退款", MessageContent.OfText("七天")), new DigitMenuOption("2", "人工", null, true)], ["0"]);
        var settings = new AnswerSettings { InboxId = "", Welcome = "欢迎", Menu = menu, MissesToHandoff = 3 };
        Assert.True(await Store.Knowledge.SaveArticleAsync(article, 0, Token));
        await Store.Knowledge.SaveRuleAsync(rule, Token);
        await Store.Knowledge.SaveSettingsAsync(settings, Token);

        var expected = new AnswerBook(3, [article], [rule], [settings]);
        Assert.Equivalent(expected, await Store.Knowledge.LoadAsync(Token), strict: true);
    }

    [Fact]
    public async Task An_article_is_saved_over_the_expected_version_only()
    {
        Assert.False(await Store.Knowledge.SaveArticleAsync(Article("k1"), 1, Token));
        Assert.True(await Store.Knowledge.SaveArticleAsync(Article("k1"), 0, Token));
        Assert.False(await Store.Knowledge.SaveArticleAsync(Article("k1"), 0, Token));
        Assert.True(await Store.Knowledge.SaveArticleAsync(Article("k1") with { Question = "如何退货" }, 1, Token));
        Assert.False(await Store.Knowledge.SaveArticleAsync(Article("k1"), 1, Token));
        var stored = Assert.Single((await Store.Knowledge.LoadAsync(Token)).Articles);
        Assert.Equal(("如何退货", 2), (stored.Question, stored.Version));
    }

    [Fact]
    public async Task A_removed_article_is_gone_and_may_come_again()
    {
        await Store.Knowledge.SaveArticleAsync(Article("k1"), 0, Token);
        Assert.True(await Store.Knowledge.DeleteArticleAsync("k1", Token));
        Assert.False(await Store.Knowledge.DeleteArticleAsync("k1", Token));
        Assert.Empty((await Store.Knowledge.LoadAsync(Token)).Articles);
        Assert.True(await Store.Knowledge.SaveArticleAsync(Article("k1"), 0, Token));
    }

    [Fact]
    public async Task The_revision_rises_with_every_change_and_with_nothing_else()
    {
        await Store.Knowledge.SaveArticleAsync(Article("k1"), 0, Token);
        var before = await Store.Knowledge.RevisionAsync(Token);
        await Store.Knowledge.SaveArticleAsync(Article("k1"), 9, Token);
        await Store.Knowledge.DeleteArticleAsync("none", Token);
        Assert.Equal(before, await Store.Knowledge.RevisionAsync(Token));

        await Store.Knowledge.DeleteArticleAsync("k1", Token);
        await Store.Knowledge.SaveRuleAsync(new AnswerRule { Id = "r1", Keywords = ["a"], Answer = MessageContent.OfText("b") }, Token);
        await Store.Knowledge.SaveSettingsAsync(new AnswerSettings { InboxId = "i1" }, Token);
        Assert.Equal(before + 3, await Store.Knowledge.RevisionAsync(Token));
    }

    private static KnowledgeArticle Article(string id) => new()
    {
        Id = id,
        Question = "怎么退款",
        Similar = ["如何退钱"],
        Answer = MessageContent.OfText("七天内可退"),
        UpdatedAt = Sample.Noon,
    };
}
