using System.Globalization;
using Scrm.Core.Answers;

namespace Scrm.Tests.Answers;

public class MatcherTests
{
    private static readonly string[] Things = ["鞋子", "衣服", "帐篷", "背包", "水壶", "手套", "帽子", "雨衣", "睡袋", "头灯", "地垫", "登山杖"];

    // In this shop 咋弄 asks how to exchange; the letters alone cannot know.
    private static readonly QuestionPair[] Pairs =
    [
        .. Things.SelectMany(t => Enumerable.Range(0, 10).Select(i =>
            new QuestionPair($"{t}咋弄{Number(i)}", $"{t}怎么调换{Number(i)}", Same: true))),
        .. Things.Select(t => new QuestionPair($"{t}咋弄", $"{t}保修几年", Same: false)),
    ];

    private static readonly KnowledgeArticle[] Articles = [Book.Article("swap", "怎么调换"), Book.Article("warranty", "保修几年"), Book.Article("which", "咋选尺码")];

    [Fact]
    public void It_learns_which_wordings_mean_the_same()
    {
        var matcher = Matcher.TryTrain(Articles, Pairs)!;

        var plain = Retriever.Build(Articles).Find("怎么咋弄", []);
        var learned = Retriever.Build(Articles, matcher).Find("怎么咋弄", []);
        Assert.True(Lead(learned) > Lead(plain), $"{Lead(learned)} > {Lead(plain)}");
    }

    [Fact]
    public void Training_twice_gives_the_same() =>
        Assert.Equal(
            Retriever.Build(Articles, Matcher.TryTrain(Articles, Pairs)).Find("怎么咋弄", []),
            Retriever.Build(Articles, Matcher.TryTrain(Articles, Pairs)).Find("怎么咋弄", []));

    [Fact]
    public void The_very_wording_stays_certain() =>
        Assert.Equal(1, Retriever.Build(Articles, Matcher.TryTrain(Articles, Pairs)).Find("保修几年？", [])[0].Score, 6);

    [Fact]
    public void The_base_s_own_similar_questions_teach_it()
    {
        KnowledgeArticle[] many = [.. Enumerable.Range(0, 60).Select(i => Book.Article(Number(i), $"第{Number(i)}个怎么退", $"第{Number(i)}个如何退", $"退第{Number(i)}个"))];

        Assert.NotNull(Matcher.TryTrain(many, []));
    }

    [Fact]
    public void Too_little_teaches_nothing() => Assert.Null(Matcher.TryTrain(Articles, Pairs[..99]));

    private static double Lead(IReadOnlyList<AnswerCandidate> found) =>
        Score(found, "swap") - Score(found, "which");

    private static double Score(IReadOnlyList<AnswerCandidate> found, string id) => found.FirstOrDefault(c => c.ArticleId == id)?.Score ?? 0;

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);
}
