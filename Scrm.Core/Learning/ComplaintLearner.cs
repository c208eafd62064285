namespace Scrm.Core.Learning;

/// <summary>Two machines that look at a text differently, added up: one weighs rare runs of characters, one those that tell complaints.</summary>
internal sealed class ComplaintLearner
{
    private static readonly FeatureView View = new(LetterFeatures.Everywhere, LeastTexts: 2);

    private readonly FeatureSpace _rare;
    private readonly LinearMachine _byRare;
    private readonly RatioSpace _telling;
    private readonly LinearMachine _byTelling;

    public ComplaintLearner(IReadOnlyList<ComplaintExample> examples)
    {
        string[] texts = [.. examples.Select(e => e.Text)];
        int[] labels = [.. examples.Select(e => e.Complaint ? 0 : -1)];
        _rare = new FeatureSpace([View], texts);
        _byRare = new LinearTraining(Cost: 0.5f, Rounds: 15).Run([.. texts.Select(_rare.Of)], labels, _rare.Count, 1);
        _telling = new RatioSpace(View, texts, [.. examples.Select(e => e.Complaint)]);
        _byTelling = new LinearTraining(Cost: 0.2f, Rounds: 15).Run([.. texts.Select(_telling.Of)], labels, _telling.Count, 1);
    }

    /// <summary>Above 0 it rather complains.</summary>
    public double Margin(string text)
    {
        Span<float> rare = stackalloc float[1];
        Span<float> telling = stackalloc float[1];
        _byRare.Margins(_rare.Of(text), rare);
        _byTelling.Margins(_telling.Of(text), telling);
        return rare[0] + telling[0];
    }
}
