using Scrm.Core.Answers;
using Scrm.Core.Answers.Teaching;

namespace Scrm.Tests.Answers.Teaching;

public class TeacherTests
{
    private static readonly string[] Things = ["帐篷", "睡袋", "登山杖", "冲锋衣", "头灯"];
    private static readonly string[] Deeds = ["怎么清洗", "保修多久", "能退货吗"];

    private static readonly AnswerBook Outdoors = AnswerBook.Empty with
    {
        Revision = 4,
        Articles = [.. Things.SelectMany(thing => Deeds.Select(deed => Book.Article(
            $"{thing}-{deed}", thing + deed, $"{thing}{deed}啊", $"请问{thing}{deed}", $"{deed}，我说的是{thing}", $"你好{thing}{deed}谢谢")))],
    };

    [Fact]
    public void A_base_teaches_how_sure_its_scores_are()
    {
        var taught = Teacher.Teach(Outdoors, []);

        Assert.Equal(4, taught.Figures.Revision);
        Assert.InRange(taught.Figures.OwnQuestions, 1, Outdoors.Articles.Count * 4);
        Assert.InRange(taught.Figures.RightAlone!.Value, 0.9, 1);
        Assert.NotEqual(AnswerCurve.BuiltIn.Chance(0.6), taught.Skill.Calibration.Chance(0.6), 0.002);
        Assert.Equal(taught.Figures.Buckets.OrderBy(b => b.From), taught.Figures.Buckets);
        Assert.All(taught.Figures.Buckets, b => Assert.InRange(b.Right, 0, Math.Min(b.Questions, b.Among)));
    }

    [Fact]
    public void The_same_book_teaches_the_same() =>
        Assert.Equivalent(Teacher.Teach(Outdoors, []).Figures, Teacher.Teach(Outdoors, []).Figures, strict: true);

    [Fact]
    public void A_base_without_other_wordings_keeps_what_it_began_with()
    {
        var taught = Teacher.Teach(AnswerBook.Empty with { Articles = [Book.Article("a", "门票多少钱")] }, []);

        Assert.Null(taught.Skill.Matcher);
        Assert.Equal((0, (double?)null), (taught.Figures.OwnQuestions, taught.Figures.RightAlone));
        Assert.Equal(AnswerCurve.BuiltIn.Chance(0.5), taught.Skill.Calibration.Chance(0.5), 0.03);
    }

    [Fact]
    public void Rejected_answers_make_the_bot_less_sure_and_accepted_ones_surer()
    {
        AnswerLesson[] Lessons(bool right) => [.. Things.Select(thing => new AnswerLesson($"{thing}要怎么洗", $"{thing}-怎么清洗", right))];
        var book = AnswerBook.Empty with { Articles = [.. Things.Select(t => Book.Article($"{t}-怎么清洗", t + "怎么清洗"))] };
        var score = new Answerer(book).Decide(Book.Asked("帐篷要怎么洗")).Confidence;

        double Taught(bool right) => new Answerer(book, Teacher.Teach(book, Lessons(right)).Skill).Decide(Book.Asked("帐篷要怎么洗")).Confidence;

        Assert.InRange(Taught(false), 0, score - 0.1);
        Assert.InRange(Taught(true), Taught(false) + 0.3, 1);
    }

    [Fact]
    public void An_agents_word_comes_before_the_customers()
    {
        var at = Book.Somebody.At;
        AnsweredQuestion[] answered =
        [
            new("怎么洗", "a", at, false, "谢谢", at.AddMinutes(1)),
            new("多少钱", "b", at, null, "没用", at.AddMinutes(1)),
            new("保修", "c", at, null, "谢谢", at.AddHours(2)),
            new("产地", "d", at, null, null, null),
            new("怎么洗", "a", at.AddDays(-1), true, null, null),
        ];

        Assert.Equal(
            [new AnswerLesson("怎么洗", "a", false), new AnswerLesson("多少钱", "b", false)],
            Lessons.Of(answered, new AnswerSettings { InboxId = "" }));
    }
}
