using Scrm.Core.Answers;
using Scrm.Core.Improving;

namespace Scrm.Tests.Improving;

public sealed class QuestionGroupsTests
{
    private static readonly string[] Texts =
    [
        "能不能刷信用卡", "可以刷信用卡吗", "门票多少钱", "能不能刷信用卡？", "景区门票多少钱一张", "宠物可以进去吗", "能不能刷性用卡",
    ];

    [Fact]
    public void What_means_the_same_stands_together_led_by_the_most_frequent()
    {
        var groups = QuestionGroups.Of(Texts, AnswerWords.None);

        Assert.Equal([0, 1, 3, 6], groups[0].Order());
        Assert.Equal(0, groups[0][0]);
        Assert.Equal([2, 4], groups[1].Order());
        Assert.Equal([5], groups[2]);
    }

    [Fact]
    public void The_companys_synonyms_bring_questions_together()
    {
        string[] texts = ["小票丢了", "收据丢了"];

        Assert.Equal(2, QuestionGroups.Of(texts, AnswerWords.None).Count);
        Assert.Single(QuestionGroups.Of(texts, new AnswerWords([["小票", "收据"]], [])));
    }

    [Fact]
    public void Every_question_stands_in_one_group_and_every_run_makes_the_same()
    {
        var random = new Random(5);
        var texts = Enumerable.Range(0, 500).Select(_ => string.Concat(Enumerable.Range(0, random.Next(0, 9)).Select(_ => "退款换货发票门票价格"[random.Next(10)]))).ToArray();

        var groups = QuestionGroups.Of(texts, AnswerWords.None);

        Assert.Equal(Enumerable.Range(0, 500).Where(i => texts[i].Length > 0), groups.SelectMany(g => g).Order());
        Assert.Equal(groups.Select(g => string.Join(',', g)), QuestionGroups.Of(texts, AnswerWords.None).Select(g => string.Join(',', g)));
    }
}
