using Scrm.Core.Learning;

namespace Scrm.Core.Figures;

/// <summary>Tells what sounds unhappy. Pure; safe for any number of callers.</summary>
/// <param name="Provenance">What it goes by, such as <c>words:1</c> or <c>learned:2026-03</c>; another one means that past messages are read anew.</param>
/// <param name="IsNegative">True for a text that complains.</param>
public sealed record SentimentReader(string Provenance, Func<string, bool> IsNegative)
{
    /// <summary>Reads with a trained classifier.</summary>
    public static SentimentReader Learned(ComplaintClassifier classifier, string edition) => new($"learned:{edition}", classifier.IsComplaint);
}
