using Scrm.Core.Preferences.Dialogues;

namespace Scrm.Core.Preferences.Finding;

/// <summary>Marks the values of open slots in the examples, for <see cref="SpanTagger"/> to learn from, and asks it.</summary>
internal sealed class SpanTeacher
{
    private const float Least = 0.03f;

    private readonly Slot[] _slots;
    private readonly SpanTagger _tagger;

    public SpanTeacher(SlotBook book, IReadOnlyList<PreferenceExample> examples)
    {
        _slots = [.. book.Slots.Where(s => book.Of(s).Open)];
        _tagger = new SpanTagger(_slots.Length);
        if (_slots.Length > 0)
        {
            _tagger.Learn([.. examples.SelectMany(Marked)]);
        }
    }

    /// <summary>What may be values in a turn, with their chances.</summary>
    public List<(Slot Slot, int Start, int Length, float Chance)> Find(IReadOnlyList<PlainText> texts, int turn) =>
        _slots.Length == 0 || texts[turn].Letters.Length == 0
            ? []
            : _tagger.Find(Features(texts, turn), texts[turn].Letters.Length, Least).ConvertAll(f => (_slots[f.Slot], f.Start, f.Length, f.Chance));

    private IEnumerable<(int[] Features, int[] Labels)> Marked(PreferenceExample example)
    {
        var texts = example.Turns.Select(t => PlainText.Of(t.Text)).ToList();
        var values = example.Tags.Where(t => _slots.Contains(new Slot(t.Domain, t.Slot)))
            .Select(t => (Slot: Array.IndexOf(_slots, new Slot(t.Domain, t.Slot)), Value: PlainText.Of(t.Value).Letters))
            .OrderByDescending(v => v.Value.Length)
            .ToList();
        for (var turn = 0; turn < texts.Count; turn++)
        {
            if (example.Turns[turn].ByContact && texts[turn].Letters.Length > 0)
            {
                yield return (Features(texts, turn), Labels(texts[turn].Letters, values));
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

    private static int[] Features(IReadOnlyList<PlainText> texts, int turn) => SpanFeatures.Of(
        texts[turn].Letters, turn > 0 ? texts[turn - 1].Letters : "", turn + 1 < texts.Count ? texts[turn + 1].Letters : "");
}
