using Scrm.Core.Learning;
using Scrm.Core.Preferences.Dialogues;

namespace Scrm.Core.Preferences.Finding;

/// <summary>
/// Finds values of open slots, new ones too, by where they stand: logistic regression over every place between letters that stood around known values.
/// </summary>
internal sealed class SpanTeacher
{
    private const float Least = 0.03f;
    private const int Rounds = 15;
    private const float Rate = 0.2f;

    private readonly Slot[] _slots;
    private readonly SpanPlaces[] _places;
    private readonly float[] _weights = new float[1 << 20];

    public SpanTeacher(SlotBook book, IReadOnlyList<Material> materials)
    {
        _slots = [.. book.Slots.Where(s => book.Of(s).Open)];
        _places = [.. _slots.Select(_ => new SpanPlaces())];
        if (_slots.Length > 0)
        {
            Learn([.. materials.SelectMany(Marked)]);
        }
    }

    /// <summary>What may be values in a turn, with their chances.</summary>
    public List<(Slot Slot, int Start, int Length, float Chance)> Find(IReadOnlyList<PlainText> texts, int turn)
    {
        var found = new List<(Slot, int, int, float)>();
        var features = new List<int>();
        for (var slot = 0; slot < _slots.Length; slot++)
        {
            foreach (var (start, length) in _places[slot].In(texts[turn].Letters))
            {
                Read(texts, turn, start, length, slot, features);
                if (Chance(features) is >= Least and var chance)
                {
                    found.Add((_slots[slot], start, length, chance));
                }
            }
        }

        return found;
    }

    private void Learn(IReadOnlyList<(List<PlainText> Texts, int Turn, int[] Labels, bool Complete)> turns)
    {
        foreach (var (texts, turn, labels, _) in turns)
        {
            foreach (var (slot, start, length) in Values(labels))
            {
                _places[slot].Learn(texts[turn].Letters, start, length);
            }
        }

        var lessons = new List<(int[] Features, bool Value)>();
        var features = new List<int>();
        foreach (var (texts, turn, labels, complete) in turns)
        {
            var values = Values(labels).ToHashSet();
            for (var slot = 0; slot < _slots.Length; slot++)
            {
                foreach (var (start, length) in _places[slot].In(texts[turn].Letters))
                {
                    if (!complete && !values.Any(v => Overlap(v, slot, start, length)))
                    {
                        continue;
                    }

                    Read(texts, turn, start, length, slot, features);
                    lessons.Add(([.. features], values.Contains((slot, start, length))));
                }
            }
        }

        var order = Enumerable.Range(0, lessons.Count).ToArray();
        var random = new Random(11);
        var squares = new float[_weights.Length];
        for (var round = 0; round < Rounds; round++)
        {
            random.Shuffle(order);
            foreach (var lesson in order)
            {
                Step(lessons[lesson].Features, lessons[lesson].Value, squares);
            }
        }
    }

    private void Step(int[] features, bool value, float[] squares)
    {
        var slope = Chance(features) - (value ? 1 : 0);
        if (Math.Abs(slope) < 1e-3f)
        {
            return;
        }

        foreach (var feature in features)
        {
            var pull = slope;
            squares[feature] += pull * pull;
            _weights[feature] -= Rate * pull / MathF.Sqrt(squares[feature] + 1);
        }
    }

    private float Chance(IReadOnlyList<int> features)
    {
        var score = 0f;
        for (var i = 0; i < features.Count; i++)
        {
            score += _weights[features[i]];
        }

        return 1 / (1 + MathF.Exp(-score));
    }

    private static void Read(IReadOnlyList<PlainText> texts, int turn, int start, int length, int slot, List<int> features) => SpanFeatures.Read(
        texts[turn].Letters, start, length, turn > 0 ? texts[turn - 1].Letters : "", turn + 1 < texts.Count ? texts[turn + 1].Letters : "",
        FeatureHash.Join(77, (ulong)slot), features);

    private IEnumerable<(List<PlainText> Texts, int Turn, int[] Labels, bool Complete)> Marked(Material material)
    {
        var texts = material.Turns.Select(t => PlainText.Of(t.Text)).ToList();
        var values = material.Tags.Where(t => _slots.Contains(new Slot(t.Domain, t.Slot)))
            .Select(t => (Slot: Array.IndexOf(_slots, new Slot(t.Domain, t.Slot)), Value: PlainText.Of(t.Value).Letters))
            .OrderByDescending(v => v.Value.Length)
            .ToList();
        for (var turn = 0; turn < texts.Count; turn++)
        {
            if (material.Turns[turn].ByContact && material.Knows(turn))
            {
                yield return (texts, turn, Labels(texts[turn].Letters, values), material.IsComplete);
            }
        }
    }

    private static int[] Labels(string text, List<(int Slot, string Value)> values)
    {
        var labels = new int[text.Length];
        foreach (var (slot, value) in values.Where(v => v.Value.Length > 0))
        {
            for (var at = 0; (at = text.IndexOf(value, at, StringComparison.Ordinal)) >= 0; at += value.Length)
            {
                if (labels.AsSpan(at, value.Length).IndexOfAnyExcept(0) < 0)
                {
                    labels.AsSpan(at, value.Length).Fill((2 * slot) + 2);
                    labels[at] = (2 * slot) + 1;
                }
            }
        }

        return labels;
    }

    private static bool Overlap((int Slot, int Start, int Length) value, int slot, int start, int length) =>
        value.Slot == slot && value.Start < start + length && start < value.Start + value.Length;

    private static IEnumerable<(int Slot, int Start, int Length)> Values(int[] labels)
    {
        for (var i = 0; i < labels.Length; i++)
        {
            if (labels[i] % 2 == 1)
            {
                var end = i + 1;
                while (end < labels.Length && labels[end] == labels[i] + 1)
                {
                    end++;
                }

                yield return (labels[i] / 2, i, end - i);
            }
        }
    }
}
