using System.Runtime.InteropServices;
using Scrm.Core.Learning;
using Scrm.Core.Preferences.Dialogues;

namespace Scrm.Core.Preferences.Finding;

/// <summary>Finds values of open slots, new ones too, by where they stand; learned from marked turns, then never changed.</summary>
internal sealed class SpanFinder
{
    private const float Least = 0.03f;

    private readonly Slot[] _slots;
    private readonly SpanPlaces[] _places;
    private readonly SpanScorer _scorer = new();

    public SpanFinder(SlotBook book, IReadOnlyList<Material> materials)
    {
        _slots = [.. book.Slots.Where(s => book.Of(s).Open)];
        _places = [.. _slots.Select(_ => new SpanPlaces())];
        if (_slots.Length > 0)
        {
            Learn([.. materials.SelectMany(m => MarkedTurn.Of(m, _slots))]);
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
                if (_scorer.Chance(CollectionsMarshal.AsSpan(features)) is >= Least and var chance)
                {
                    found.Add((_slots[slot], start, length, chance));
                }
            }
        }

        return found;
    }

    private void Learn(List<MarkedTurn> turns)
    {
        foreach (var turn in turns)
        {
            foreach (var (slot, start, length) in turn.Values)
            {
                _places[slot].Learn(turn.Text, start, length);
            }
        }

        var lessons = new List<(int[], bool)>();
        var features = new List<int>();
        foreach (var turn in turns)
        {
            for (var slot = 0; slot < _slots.Length; slot++)
            {
                foreach (var (start, length) in _places[slot].In(turn.Text).Where(p => turn.Decides(slot, p.Start, p.Length)))
                {
                    Read(turn.Texts, turn.Turn, start, length, slot, features);
                    lessons.Add(([.. features], turn.Values.Contains((slot, start, length))));
                }
            }
        }

        _scorer.Learn(lessons);
    }

    private static void Read(IReadOnlyList<PlainText> texts, int turn, int start, int length, int slot, List<int> features) => SpanFeatures.Read(
        texts[turn].Letters, start, length, turn > 0 ? texts[turn - 1].Letters : "", FeatureHash.Join(77, (ulong)slot), features);
}
