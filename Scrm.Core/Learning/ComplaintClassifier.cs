using Scrm.Core.Learning.Measures;

namespace Scrm.Core.Learning;

/// <summary>Tells complaints from other texts; written for Chinese, safe for any number of callers at once. Trains in seconds.</summary>
public sealed class ComplaintClassifier
{
    private const int Folds = 4;

    private readonly ComplaintLearner _learner;

    private ComplaintClassifier(ComplaintLearner learner, double from) => (_learner, From) = (learner, from);

    /// <summary>From this margin on a text counts as a complaint.</summary>
    public double From { get; }

    /// <summary>Learns from examples of both sides, and where to draw the line from what it would have said of each example unseen.</summary>
    public static ComplaintClassifier Train(IEnumerable<ComplaintExample> examples)
    {
        var known = examples.ToArray();
        if (known.All(e => e.Complaint) || !known.Any(e => e.Complaint))
        {
            throw new ArgumentException("There must be complaints and other texts.", nameof(examples));
        }

        // Files are often sorted by side; a fixed seed draws the same folds every time.
        new Random(7).Shuffle(known);
        var unseen = new List<(double Score, bool Right)>(known.Length);
        for (var fold = 0; fold < Folds && known.Length >= 10 * Folds; fold++)
        {
            var learner = new ComplaintLearner([.. known.Where((_, i) => i % Folds != fold)]);
            unseen.AddRange(known.Where((_, i) => i % Folds == fold).Select(e => (learner.Margin(e.Text), e.Complaint)));
        }

        return new ComplaintClassifier(new ComplaintLearner(known), unseen.Count > 0 ? Threshold.BestF1(unseen) : 0);
    }

    /// <summary>How surely a text complains, above or below <see cref="From"/>.</summary>
    public double Margin(string text) => _learner.Margin(text);

    /// <summary>True: it complains.</summary>
    public bool IsComplaint(string text) => Margin(text) >= From;
}
