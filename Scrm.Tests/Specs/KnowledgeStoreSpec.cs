using Scrm.Core.Answers;
using Scrm.Core.Content;
using Scrm.Core.Conversations;

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

        var expected = new AnswerBook(3, [article], [rule with { Version = 1 }], [settings with { Version = 1 }]);
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
    public async Task Keyword_rules_are_saved_and_removed_over_the_version_they_carry_all_or_none()
    {
        var (one, other) = (Rule("r1"), Rule("r2"));
        Assert.True(await Store.Knowledge.SaveRulesAsync([one, other], Token));
        var revision = await Store.Knowledge.RevisionAsync(Token);
        Assert.False(await Store.Knowledge.SaveRulesAsync([one with { Version = 1, Order = 7 }, other], Token));
        Assert.False(await Store.Knowledge.SaveRulesAsync([Rule("r3") with { Version = 1 }], Token));
        Assert.False(await Store.Knowledge.RemoveRuleAsync("r1", 2, Token));
        Assert.Equal(revision, await Store.Knowledge.RevisionAsync(Token));
        Assert.Equal([("r1", 0, 1), ("r2", 0, 1)], (await Store.Knowledge.LoadAsync(Token)).Rules.Select(r => (r.Id, r.Order, r.Version)));

        Assert.True(await Store.Knowledge.SaveRulesAsync([one with { Version = 1, Order = 7 }, other with { Version = 1, Order = 3 }], Token));
        Assert.True(await Store.Knowledge.RemoveRuleAsync("r2", 2, Token));
        Assert.Equal(("r1", 7, 2), (await Store.Knowledge.LoadAsync(Token)).Rules.Select(r => (r.Id, r.Order, r.Version)).Single());
        Assert.Equal(revision + 2, await Store.Knowledge.RevisionAsync(Token));

        static AnswerRule Rule(string id) => new() { Id = id, Keywords = [id], Answer = MessageContent.OfText("答") };
    }

    [Fact]
    public async Task Every_save_stays_as_a_version_newest_first()
    {
        await Store.Knowledge.SaveArticleAsync(Article("k1"), 0, Token);
        await Store.Knowledge.SaveArticleAsync(Article("k1") with { Question = "如何退货", UpdatedBy = "wang", ChangeNote = "改词" }, 1, Token);
        await Store.Knowledge.SaveArticleAsync(Article("k1") with { Question = "别的" }, 1, Token);

        var versions = await Store.Knowledge.VersionsAsync("k1", Token);
        Assert.Equal([(2, "如何退货", "改词"), (1, "怎么退款", null)], versions.Select(v => (v.Version, v.Question, v.ChangeNote)));
        Assert.Empty(await Store.Knowledge.VersionsAsync("none", Token));
    }

    [Fact]
    public async Task A_draft_leaves_the_version_that_answers_and_archiving_takes_it_down()
    {
        await Store.Knowledge.SaveArticleAsync(Article("k1") with { Status = ArticleStatus.Draft }, 0, Token);
        Assert.Empty((await Store.Knowledge.LoadAsync(Token)).Articles);
        Assert.Null((await Store.Knowledge.FindArticleAsync("k1", Token))!.LiveVersion);

        await Store.Knowledge.SaveArticleAsync(Article("k1"), 1, Token);
        await Store.Knowledge.SaveArticleAsync(Article("k1") with { Question = "草稿", Status = ArticleStatus.Draft }, 2, Token);
        Assert.Equal("怎么退款", Assert.Single((await Store.Knowledge.LoadAsync(Token)).Articles).Question);
        var head = Assert.Single(await Store.Knowledge.ArticlesAsync(Token));
        Assert.Equal(("草稿", 3, 2), (head.Article.Question, head.Article.Version, head.LiveVersion));

        await Store.Knowledge.SaveArticleAsync(Article("k1") with { Status = ArticleStatus.Archived }, 3, Token);
        Assert.Empty((await Store.Knowledge.LoadAsync(Token)).Articles);
        Assert.Null(Assert.Single(await Store.Knowledge.ArticlesAsync(Token)).LiveVersion);
    }

    [Fact]
    public async Task A_removed_article_is_in_no_list_and_keeps_its_versions()
    {
        await Store.Knowledge.SaveArticleAsync(Article("k1"), 0, Token);
        await Store.Knowledge.SaveArticleAsync(Article("k1") with { RemovedAt = Sample.Noon }, 1, Token);

        Assert.Empty((await Store.Knowledge.LoadAsync(Token)).Articles);
        Assert.Empty(await Store.Knowledge.ArticlesAsync(Token));
        Assert.NotNull((await Store.Knowledge.FindArticleAsync("k1", Token))!.Article.RemovedAt);
        Assert.False(await Store.Knowledge.SaveArticleAsync(Article("k1"), 0, Token));

        Assert.True(await Store.Knowledge.SaveArticleAsync(Article("k1"), 2, Token));
        Assert.Equal(3, Assert.Single((await Store.Knowledge.LoadAsync(Token)).Articles).Version);
        Assert.Equal(3, (await Store.Knowledge.VersionsAsync("k1", Token)).Count);
    }

    [Fact]
    public async Task Several_articles_are_saved_all_or_none()
    {
        await Store.Knowledge.SaveArticleAsync(Article("k1"), 0, Token);
        var before = await Store.Knowledge.RevisionAsync(Token);

        Assert.False(await Store.Knowledge.SaveArticlesAsync([Article("k2"), Article("k1") with { Version = 3 }], Token));
        Assert.Equal((before, "k1"), (await Store.Knowledge.RevisionAsync(Token), Assert.Single(await Store.Knowledge.ArticlesAsync(Token)).Article.Id));

        Assert.True(await Store.Knowledge.SaveArticlesAsync([Article("k2"), Article("k1") with { Version = 2 }], Token));
        Assert.Equal(["k1", "k2"], (await Store.Knowledge.ArticlesAsync(Token)).Select(h => h.Article.Id));
    }

    [Fact]
    public async Task Everything_an_article_has_is_kept()
    {
        var article = Article("k1") with
        {
            Answers = new Dictionary<string, MessageContent>
            {
                ["wechat"] = new() { Type = MessageType.Image, Media = new Media { AttachmentId = "f1", ContentType = "image/png", Size = 3 } },
                ["weibo"] = new() { Type = MessageType.Link, Link = new LinkCard("https://example.com/a", "退款", null, null) },
            },
            Validity = new ArticleValidity(new DateOnly(2026, 5, 1), null),
            Audience = new ArticleAudience { Channels = ["wechat"], Segments = ["s1"], Tiers = ["金卡"] },
            OwnerId = "lin",
            Category = "售后",
            Tags = ["退款"],
            Notes = "内部",
            UpdatedBy = "wang",
            ChangeNote = "为何",
        };
        await Store.Knowledge.SaveArticleAsync(article, 0, Token);

        Assert.Equivalent(article, Assert.Single((await Store.Knowledge.LoadAsync(Token)).Articles), strict: true);
    }

    [Fact]
    public async Task Uses_are_counted_with_the_commit_they_happened_in_and_only_once()
    {
        var (monday, tuesday) = (new DateOnly(2026, 3, 2), new DateOnly(2026, 3, 3));
        var commit = Sample.First(Sample.Conversation("c1")) with
        {
            Uses = [new AnswerUse("k1", AnswerUseKind.Answered, monday), new AnswerUse("k1", AnswerUseKind.Answered, monday), new AnswerUse("k2", AnswerUseKind.Offered, tuesday)],
        };
        Assert.Equal(CommitResult.Committed, await Store.Conversations.CommitAsync(commit, Token));
        Assert.NotEqual(CommitResult.Committed, await Store.Conversations.CommitAsync(commit, Token));

        Assert.Equal(
            [new ArticleUseCount("k1", monday, AnswerUseKind.Answered, 2), new ArticleUseCount("k2", tuesday, AnswerUseKind.Offered, 1)],
            await Store.Knowledge.UsesAsync(monday, tuesday, Token));
        Assert.Equal("k2", Assert.Single(await Store.Knowledge.UsesAsync(tuesday, tuesday, Token)).ArticleId);
    }

    [Fact]
    public async Task The_revision_rises_with_every_change_and_with_nothing_else()
    {
        await Store.Knowledge.SaveArticleAsync(Article("k1"), 0, Token);
        var before = await Store.Knowledge.RevisionAsync(Token);
        await Store.Knowledge.SaveArticleAsync(Article("k1"), 9, Token);
        Assert.Equal(before, await Store.Knowledge.RevisionAsync(Token));

        await Store.Knowledge.SaveArticleAsync(Article("k1"), 1, Token);
        await Store.Knowledge.SaveRuleAsync(new AnswerRule { Id = "r1", Keywords = ["a"], Answer = MessageContent.OfText("b") }, Token);
        await Store.Knowledge.SaveSettingsAsync(new AnswerSettings { InboxId = "i1" }, Token);
        Assert.Equal(before + 3, await Store.Knowledge.RevisionAsync(Token));
    }

    [Fact]
    public async Task Words_are_kept_whole_and_a_change_of_them_is_counted()
    {
        var words = new AnswerWords([["退货", "退款"], ["a.b", "$c"]], ["冲锋衣"]);
        var before = await Store.Knowledge.RevisionAsync(Token);
        Assert.Equal(AnswerWords.None, await Store.Knowledge.WordsAsync(Token));
        await Store.Knowledge.SaveWordsAsync(words, Token);
        Assert.Equal(words, await Store.Knowledge.WordsAsync(Token));
        Assert.Equal(words, (await Store.Knowledge.LoadAsync(Token)).Words);
        Assert.Equal(before + 1, await Store.Knowledge.RevisionAsync(Token));
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
