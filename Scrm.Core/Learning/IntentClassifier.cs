namespace Scrm.Core.Learning;

/// <summary>
/// Tells intents apart by words, pairs of words and runs of letters. Trains in seconds; safe for any number of callers at once.
/// Texts with no intent teach it what is not served here; the names of the intents are examples of them.
/// </summary>
public sealed class IntentClassifier
{
    private static readonly FeatureView[] Views =
        [new(WordFeatures.Runs), new(WordFeatures.Together, LeastTexts: 2), new(LetterFeatures.InWords)];

    private readonly string[] _intents;
    private readonly FeatureSpace _space;
    private readonly LinearMachine _which;
    private readonly LinearMachine? _none;

    private IntentClassifier(string[] intents, FeatureSpace space, LinearMachine which, LinearMachine? none) =>
        (_intents, _space, _which, _none) = (intents, space, which, none);

    /// <summary>The intents it knows, in ordinal order.</summary>
    public IReadOnlyList<string> Intents => _intents;

    /// <summary>Learns from examples; at least one must have an intent.</summary>
    public static IntentClassifier Train(IEnumerable<IntentExample> examples)
    {
        var known = examples.ToList();
        string[] intents = [.. known.Select(e => e.Intent).OfType<string>().Distinct().Order(StringComparer.Ordinal)];
        if (intents.Length == 0)
        {
            throw new ArgumentException("No example has an intent.", nameof(examples));
        }

        known.AddRange(intents.Select(i => new IntentExample(i.Replace('_', ' '), i)));
        var space = new FeatureSpace(Views, [.. known.Select(e => e.Text)]);
        var texts = known.ConvertAll(e => space.Of(e.Text));
        var labels = known.ConvertAll(e => e.Intent is null ? -1 : Array.BinarySearch(intents, e.Intent, StringComparer.Ordinal));
        var which = new LinearTraining(OwnCost: 2).Run(texts, labels, space.Count, intents.Length);
        var none = labels.Contains(-1)
            ? new LinearTraining(OwnCost: 5, Rounds: 15).Run(texts, labels.ConvertAll(l => l < 0 ? 0 : -1), space.Count, 1)
            : null;
        return new IntentClassifier(intents, space, which, none);
    }

    /// <summary>The nearest intent.</summary>
    public IntentGuess Guess(string text)
    {
        var vector = _space.Of(text);
        Span<float> margins = _intents.Length <= 512 ? stackalloc float[_intents.Length] : new float[_intents.Length];
        _which.Margins(vector, margins);
        var best = 0;
        for (var i = 1; i < margins.Length; i++)
        {
            best = margins[i] > margins[best] ? i : best;
        }

        var known = vector.Indexes.Length > 0;
        return new IntentGuess(_intents[best], known ? 1 / (1 + Math.Exp(-2 * (margins[best] - None(vector)))) : 0);
    }

    private float None(SparseVector text)
    {
        if (_none is null)
        {
            return 0;
        }

        Span<float> margin = stackalloc float[1];
        _none.Margins(text, margin);
        return margin[0];
    }
}
