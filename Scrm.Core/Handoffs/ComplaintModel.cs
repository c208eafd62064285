using Scrm.Core.Learning;

namespace Scrm.Core.Handoffs;

/// <summary>What complains, learned from the company's own examples.</summary>
/// <param name="Classifier">Tells complaints from other texts.</param>
/// <param name="Examples">How many it learned from.</param>
/// <param name="Revision">Of the stored examples.</param>
/// <param name="At">When it was trained.</param>
public sealed record ComplaintModel(ComplaintClassifier Classifier, int Examples, long Revision, DateTimeOffset At)
{
    /// <summary>So many of either side it takes: fewer teach chance words.</summary>
    public const int LeastOfEach = 20;
}
