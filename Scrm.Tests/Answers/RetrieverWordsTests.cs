using Scrm.Core.Answers;
using Scrm.Core.Content;

namespace Scrm.Tests.Answers;

public class RetrieverWordsTests
{
    private static readonly KnowledgeArticle[] Articles =
    [
        Article("refund", "怎么申请退款", "退款多久到账"),
        Article("invoice", "如何开具发票"),
        Article("bottle", "小棕瓶怎么用"),
        Article("brown", "棕色的小瓶子能退吗"),
        Article("points", "会员积分怎么兑换"),
    ];

    [Theory]
    [InlineData("怎么申請退款", "refund")]
    [InlineData("會員積分怎麼兌換", "points")]
    public void Traditional_questions_find_simplified_articles(string question, string article) =>
        Assert.Equal(article, Find(Retriever.Build(Articles), question).ArticleId);

    [Theory]
    [InlineData("怎么申请腿宽", "refund")]
    [InlineData("如何开局发飘", "invoice")]
    [InlineData("zenme shenqing tuikuan", "refund")]
    public void A_question_typed_with_the_wrong_letters_of_the_right_sound_is_understood(string question, string article)
    {
        var found = Find(Retriever.Build(Articles), question);

        Assert.Equal(article, found.ArticleId);
        Assert.InRange(found.Score, 0.5, 0.9);
        Assert.Equal(Articles.First(a => a.Id == article).Question, found.Question);
    }

    [Fact]
    public void Synonyms_count_as_the_same_word()
    {
        const string Question = "钱能返还吗，怎么弄返还";
        var words = new AnswerWords([["退款", "退钱", "返还"]], []);

        Assert.True(Find(Retriever.Build(Articles, words: words), Question).Score > Score(Retriever.Build(Articles), Question) + 0.1);
        Assert.Equal("refund", Find(Retriever.Build(Articles, words: words), Question).ArticleId);
    }

    [Fact]
    public void A_word_of_the_company_is_more_than_its_letters()
    {
        var words = new AnswerWords([], ["小棕瓶"]);

        Assert.True(Lead(Retriever.Build(Articles, words: words)) > Lead(Retriever.Build(Articles)) + 0.02);

        static double Lead(Retriever retriever) => Score(retriever, "小棕瓶好用吗", "bottle") - Score(retriever, "小棕瓶好用吗", "brown");
    }

    [Fact]
    public void Other_words_make_another_index_and_the_same_words_the_same()
    {
        var words = new AnswerWords([["退款", "返还"]], ["小棕瓶"]);
        var anew = Retriever.Build(Articles, words: words);
        var changed = Retriever.Build(Articles).With(Articles, words);

        foreach (var question in new[] { "返还怎么申请", "小棕瓶能退吗", "发票" })
        {
            Assert.Equal(anew.Find(question, []), changed.Find(question, []));
        }
    }

    private static AnswerCandidate Find(Retriever retriever, string question) => retriever.Find(question, [])[0];

    private static double Score(Retriever retriever, string question, string article = "refund") =>
        retriever.Find(question, []).FirstOrDefault(c => c.ArticleId == article)?.Score ?? 0;

    private static KnowledgeArticle Article(string id, string question, params string[] similar) =>
        new() { Id = id, Question = question, Similar = similar, Answer = MessageContent.OfText(id) };
}
