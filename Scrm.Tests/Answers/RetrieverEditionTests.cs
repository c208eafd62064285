using Scrm.Core.Answers;

namespace Scrm.Tests.Answers;

public class RetrieverEditionTests
{
    private static readonly KnowledgeArticle[] First =
        [Book.Article("a", "怎么退货", "我想退货"), Book.Article("b", "发票怎么开"), Book.Article("c", "How do I track my order?")];

    private static readonly string[] Texts = ["怎么退货", "退货要多久", "开发票", "track order", "会员卡丢了怎么办", "会员", ""];

    [Fact]
    public void The_next_edition_finds_what_a_new_index_finds()
    {
        KnowledgeArticle[] next = [First[0] with { Similar = ["退货流程", "会员怎么退货"] }, First[2], Book.Article("d", "会员卡丢了怎么补")];

        var edited = Retriever.Build(First).With(next);
        var fresh = Retriever.Build(next);

        Assert.All(Texts, t => Assert.Equal(Rounded(fresh.Find(t, ["在吗"])), Rounded(edited.Find(t, ["在吗"]))));
        Assert.Equal("d", edited.Find("会员卡丢了怎么办", [])[0].ArticleId);
        Assert.DoesNotContain(edited.Find("发票怎么开", []), c => c.ArticleId == "b");
    }

    [Fact]
    public void An_edition_in_another_order_with_many_new_ones_finds_what_a_fresh_one_finds()
    {
        var many = Enumerable.Range(0, 60).Select(n => Book.Article($"m{n}", $"第{n}种商品怎么退货")).Concat(First).ToList();
        List<KnowledgeArticle> next = [.. many.AsEnumerable().Reverse(), .. Enumerable.Range(0, 40).Select(n => Book.Article($"n{n}", $"{n}号门店几点开门"))];
        var (edited, fresh) = (Retriever.Build(many).With(next).With(next), Retriever.Build(next));

        foreach (var text in Texts.Concat(["第7种商品怎么退货", "12号门店几点开门", "十二号们店几典开门", "怎么推货"]))
        {
            Assert.Equal(Rounded(fresh.Find(text, [])), Rounded(edited.Find(text, [])));
        }
    }

    [Fact]
    public void The_edition_before_stays_as_it_was()
    {
        var before = Retriever.Build(First);
        var found = before.Find("发票怎么开", []);

        before.With([Book.Article("z", "发票在哪里领")]);

        Assert.Equal(found, before.Find("发票怎么开", []));
    }

    [Fact]
    public void An_answerer_goes_on_with_the_next_revision()
    {
        var bot = new Answerer(new AnswerBook(1, First, [], [])).With(new AnswerBook(2, [Book.Article("n", "可以分期吗")], [], []));

        Assert.Equal(2, bot.Revision);
        Assert.Equal("answer n", bot.Decide(Book.Asked("可以分期吗")).Content!.Text);
    }

    [Fact]
    public void Several_wordings_somewhat_alike_count_more_than_one()
    {
        var found = Retriever.Build(
        [
            Book.Article("one", "退款多久能到银行卡"),
            Book.Article("many", "退款多久能到支付宝", "退款多久能到信用卡", "退款多久能到微信"),
        ]).Find("退款多久能到", []);

        Assert.Equal("many", found[0].ArticleId);
    }

    [Fact]
    public void No_number_of_votes_outdoes_the_very_wording()
    {
        var found = Retriever.Build(
        [
            Book.Article("many", "怎么退货呢", "怎么退货啊", "怎么退货吗", "怎么退货呀", "怎么退货哦", "怎么退货嘛"),
            Book.Article("one", "怎么退货"),
        ]).Find("怎么退货", []);

        Assert.Equal("one", found[0].ArticleId);
    }

    private static IEnumerable<(string, double)> Rounded(IReadOnlyList<AnswerCandidate> found) => found.Select(c => (c.ArticleId, Math.Round(c.Score, 5)));
}
