using Scrm.Core.Answers;
using Scrm.Core.Editions;
using Scrm.Tests.Answers;

namespace Scrm.Tests.Editions;

public sealed class BookDraftTests
{
    [Fact]
    public void Nothing_leaves_the_book_as_it_is()
    {
        var same = BookDraft.None.Over(Book.Shop);

        Assert.True(BookDraft.None.IsEmpty);
        Assert.Equal(Book.Shop.Articles, same.Articles);
        Assert.Same(Book.Shop.Settings, same.Settings);
    }

    [Fact]
    public void A_version_takes_the_place_of_the_live_one_and_a_new_article_joins()
    {
        var draft = new BookDraft
        {
            Articles = [Book.Article("swap", "想换货怎么办") with { Status = ArticleStatus.Draft }, Book.Article("new", "有会员卡吗") with { Status = ArticleStatus.Draft }],
            Removed = ["ship"],
        };

        var book = draft.Over(Book.Shop);

        Assert.Equal(["return", "swap", "refund", "invoice", "off", "new"], book.Articles.Select(a => a.Id));
        Assert.All(book.Articles, a => Assert.Equal(ArticleStatus.Published, a.Status));
        Assert.Equal("想换货怎么办", book.Articles[1].Question);
    }

    [Fact]
    public void Thresholds_hold_in_every_inbox_also_in_those_without_settings()
    {
        var draft = new BookDraft { AnswerFrom = 0.7, MissesToHandoff = 3 };

        var some = draft.Over(AnswerBook.Empty with { Settings = [new AnswerSettings { InboxId = "i1", OfferFrom = 0.3 }] });

        Assert.Equal((0.7, 0.3, 3), (some.For("i1").AnswerFrom, some.For("i1").OfferFrom, some.For("i1").MissesToHandoff));
        Assert.Equal((0.7, 3), (some.For("other").AnswerFrom, some.For("other").MissesToHandoff));
    }

    [Fact]
    public void A_draft_is_what_is_asked_for_or_all_drafts_there_are()
    {
        ArticleHead[] heads =
        [
            new(Book.Article("a", "一") with { Status = ArticleStatus.Draft }, null),
            new(Book.Article("b", "二") with { Status = ArticleStatus.Draft }, 1),
            new(Book.Article("c", "三"), 1),
            new(Book.Article("d", "四") with { Status = ArticleStatus.Draft, RemovedAt = DateTimeOffset.UnixEpoch }, null),
        ];

        Assert.Equal(["a", "b"], DraftRules.Of(new DraftRequest(), heads).Value!.Articles.Select(x => x.Id));
        Assert.Equal(["b"], DraftRules.Of(new DraftRequest { ArticleIds = ["b"] }, heads).Value!.Articles.Select(x => x.Id));
        Assert.Equal("articleIds", DraftRules.Of(new DraftRequest { ArticleIds = ["c"] }, heads).Fault!.Detail);
        Assert.Equal("answerFrom", DraftRules.Of(new DraftRequest { AnswerFrom = 0.2, OfferFrom = 0.4 }, heads).Fault!.Detail);
        var written = DraftRules.Of(new DraftRequest { Article = Book.Article("a", "一改") }, heads).Value!;
        Assert.Equal(["b", "a"], written.Articles.Select(x => x.Id));
        Assert.Equal("一改", written.Articles[1].Question);
    }
}
