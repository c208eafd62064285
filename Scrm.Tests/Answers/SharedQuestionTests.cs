using Scrm.Core.Answers;
using Scrm.Core.Learning.Measures;
using Scrm.Tests.Learning;

namespace Scrm.Tests.Answers;

/// <summary>Public question sets: bounds well under the figures of the documentation, which a fault would break.</summary>
public class SharedQuestionTests
{
    [Theory]
    [InlineData("travel", 0.8, 0.95)]
    [InlineData("bank", 0.2, 0.95)]
    [InlineData("lcqmc", 0.9, 0.88)]
    public void Right_articles_come_first_and_strange_questions_score_low(string set, double top1, double auroc)
    {
        var retriever = Retriever.Build(SharedData.Rows($"zh_faq_{set}_kb").Select(r =>
            Book.Article(SharedData.Text(r, "id")!, SharedData.Text(r, "question")!, Texts(r, "similar"))));
        var asked = SharedData.Rows($"zh_faq_{set}_queries").ConvertAll(r =>
            (Found: retriever.Find(SharedData.Text(r, "query")!, Texts(r, "history")), Right: SharedData.Text(r, "answer_id")));
        var served = asked.Where(a => a.Right is not null).ToList();

        Assert.True(served.Average(a => a.Found.Count > 0 && a.Found[0].ArticleId == a.Right ? 1.0 : 0) > top1);
        Assert.True(Ranking.Auroc([.. served.Select(a => Score(a.Found))], [.. asked.Where(a => a.Right is null).Select(a => Score(a.Found))]) > auroc);
    }

    private static double Score(IReadOnlyList<AnswerCandidate> found) => found.Count > 0 ? found[0].Score : 0;

    private static string[] Texts(System.Text.Json.JsonElement row, string member) =>
        row.TryGetProperty(member, out var list) ? [.. list.EnumerateArray().Select(t => t.GetString()!)] : [];
}
