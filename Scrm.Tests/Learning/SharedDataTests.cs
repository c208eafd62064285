using Scrm.Core.Learning;
using Scrm.Core.Learning.Measures;

namespace Scrm.Tests.Learning;

/// <summary>Public sets, learned from every fourth row only so that it stays quick: bounds that a fault would break, not the figures of the documentation.</summary>
public class SharedDataTests
{
    [Fact]
    public void Banking_questions_are_told_apart()
    {
        var rows = SharedData.Rows("en_banking77").ConvertAll(r => new IntentExample(SharedData.Text(r, "text")!, SharedData.Text(r, "intent")));
        var classifier = IntentClassifier.Train(rows.Where((_, i) => i % 4 == 0));
        var unseen = rows.Where((_, i) => i % 8 == 1).Select(e => (Guess: classifier.Guess(e.Text), e.Intent)).ToList();
        var served = unseen.Where(u => u.Intent is not null).ToList();
        var others = unseen.Where(u => u.Intent is null).ToList();

        Assert.True(served.Average(u => u.Guess.Intent == u.Intent ? 1.0 : 0) > 0.75);
        Assert.True(Ranking.Auroc([.. served.Select(u => u.Guess.Confidence)], [.. others.Select(u => u.Guess.Confidence)]) > 0.9);
    }

    [Theory]
    [InlineData("zh_senti_waimai", 0.85)]
    [InlineData("zh_senti_shopping", 0.8)]
    public void Complaints_are_found(string set, double f1)
    {
        var rows = SharedData.Rows(set).ConvertAll(r => new ComplaintExample(SharedData.Text(r, "text")!, r.GetProperty("complaint").GetInt32() == 1));
        var classifier = ComplaintClassifier.Train(rows.Where((_, i) => i % 4 == 0));
        var hits = Hits.Of(rows.Where((_, i) => i % 4 == 1).Select(e => (classifier.IsComplaint(e.Text), e.Complaint)), label: true);

        Assert.True(hits.F1 > f1, $"{hits.F1}");
    }
}
