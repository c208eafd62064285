using Scrm.Core.Learning;
using Scrm.Core.Signals;

namespace Scrm.Core.Tagging;

/// <summary>An intent classifier learned from the company's examples.</summary>
/// <param name="Classifier">Guesses what a text means.</param>
/// <param name="Examples">How many it learned from.</param>
/// <param name="Revision">Of the stored examples.</param>
/// <param name="At">When it was trained.</param>
public sealed record IntentModel(IntentClassifier Classifier, int Examples, long Revision, DateTimeOffset At)
{
    /// <summary>Below this a text is likelier to mean nothing that is served.</summary>
    public const double Served = 0.5;

    /// <summary>What a text means; empty: nothing that is served here.</summary>
    public IReadOnlyList<IntentSignal> Read(string text) =>
        Classifier.Guess(text) is { Confidence: >= Served } guess ? [new IntentSignal(guess.Intent, guess.Confidence)] : [];
}
