namespace Scrm.Core.Learning;

/// <summary>
/// Proposes tags for single messages as reviewers decided about others: for each tag one linear machine against all other messages,
/// its margins turned into chances by messages that it had not seen. The same examples give the same tagger; safe for any number of callers at once.
/// </summary>
public sealed class LearnedTagger
{
    private static readonly FeatureView[] Views = [new(LetterFeatures.Everywhere), new(WordFeatures.Runs)];

    private readonly FeatureSpace _space;
    private readonly List<(string Tag, LinearMachine Machine, MarginScale Scale)> _tags;

    private LearnedTagger(FeatureSpace space, List<(string Tag, LinearMachine Machine, MarginScale Scale)> tags) => (_space, _tags) = (space, tags);

    /// <summary>The tags it may propose, in ordinal order: those with a message that has them and one that has not.</summary>
    public IReadOnlyList<string> Tags => _tags.ConvertAll(t => t.Tag);

    /// <summary>Learns from decided messages; none at all gives a tagger that proposes nothing.</summary>
    public static LearnedTagger Train(IReadOnlyList<TagExample> examples)
    {
        var space = new FeatureSpace(Views, [.. examples.Select(e => e.Text)]);
        var vectors = examples.Select(e => space.Of(e.Text)).ToList();
        var tags = new List<(string, LinearMachine, MarginScale)>();
        foreach (var tag in examples.SelectMany(e => e.Tags).Distinct().Order(StringComparer.Ordinal))
        {
            var decided = vectors.Select((v, i) => (Vector: v, Has: examples[i].Has(tag))).Where(d => d.Has is not null).Select(d => (d.Vector, Has: d.Has!.Value)).ToList();
            if (decided.Exists(d => !d.Has))
            {
                tags.Add((tag, Machine(decided, space.Count), MarginScale.Measure(decided, kept => Machine(kept, space.Count))));
            }
        }

        return new LearnedTagger(space, tags);
    }

    /// <summary>Tags with at least this chance of being right, the surest first.</summary>
    public IReadOnlyList<TagGuess> Propose(string text, double least = 0.1)
    {
        var vector = _space.Of(text);
        if (vector.Indexes.Length == 0)
        {
            return [];
        }

        var guesses = new List<TagGuess>();
        Span<float> margin = stackalloc float[1];
        foreach (var (tag, machine, scale) in _tags)
        {
            machine.Margins(vector, margin);
            if (scale.Chance(margin[0]) is var chance && chance >= least)
            {
                guesses.Add(new TagGuess(tag, chance));
            }
        }

        return [.. guesses.OrderByDescending(g => g.Confidence).ThenBy(g => g.TagId, StringComparer.Ordinal)];
    }

    private static LinearMachine Machine(IReadOnlyList<(SparseVector Vector, bool Has)> decided, int features) =>
        new LinearTraining(OwnCost: 2).Run([.. decided.Select(d => d.Vector)], [.. decided.Select(d => d.Has ? 0 : -1)], features, 1);
}
