using Scrm.Core.Preferences.Dialogues;

namespace Scrm.Core.Preferences.Finding;

/// <summary>A customer's turn with the values of open slots that stand in it.</summary>
/// <param name="Texts">Plain texts of the whole dialogue.</param>
/// <param name="Turn">Which turn.</param>
/// <param name="Values">Number of the slot, first letter, letters.</param>
/// <param name="Complete">False: there may be more values than these.</param>
internal sealed record MarkedTurn(IReadOnlyList<PlainText> Texts, int Turn, IReadOnlyList<(int Slot, int Start, int Length)> Values, bool Complete)
{
    public string Text => Texts[Turn].Letters;

    /// <summary>Whether it is known that the letters are a value, or that they are none.</summary>
    public bool Decides(int slot, int start, int length) =>
        Complete || Values.Any(v => v.Slot == slot && v.Start < start + length && start < v.Start + v.Length);

    public static IEnumerable<MarkedTurn> Of(Material material, Slot[] slots)
    {
        var texts = material.Turns.Select(t => PlainText.Of(t.Text)).ToList();
        var words = material.Tags
            .Select(t => (Slot: Array.IndexOf(slots, new Slot(t.Domain, t.Slot)), Words: PlainText.Of(t.Value).Letters))
            .Where(w => w.Slot >= 0 && w.Words.Length > 0)
            .OrderByDescending(w => w.Words.Length)
            .ToList();
        for (var turn = 0; turn < texts.Count; turn++)
        {
            if (material.Turns[turn].ByContact && material.Knows(turn))
            {
                yield return new MarkedTurn(texts, turn, Find(texts[turn].Letters, words), material.IsComplete);
            }
        }
    }

    /// <summary>Longer words first; no letter belongs to two values.</summary>
    private static List<(int Slot, int Start, int Length)> Find(string text, List<(int Slot, string Words)> words)
    {
        var values = new List<(int Slot, int Start, int Length)>();
        foreach (var (slot, value) in words)
        {
            for (var at = 0; (at = text.IndexOf(value, at, StringComparison.Ordinal)) >= 0; at += value.Length)
            {
                if (!values.Exists(v => v.Start < at + value.Length && at < v.Start + v.Length))
                {
                    values.Add((slot, at, value.Length));
                }
            }
        }

        return values;
    }
}
