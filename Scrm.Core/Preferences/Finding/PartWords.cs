using Scrm.Core.Preferences.Dialogues;

namespace Scrm.Core.Preferences.Finding;

/// <summary>
/// Beginnings and ends of known values (高档 of 高档型): people shorten. Those that mostly stand where the value is not meant
/// (酒店 of 酒店各处提供wifi) are left out.
/// </summary>
internal static class PartWords
{
    private const int Shortest = 2;
    private const double LeastShare = 0.4;
    private const double LeastPrecision = 0.15;

    public static WordIndex Of(IEnumerable<PreferenceTag> tags, IReadOnlyList<Material> materials)
    {
        var all = new WordIndex();
        var parts = tags.SelectMany(t => Of(PlainText.Of(t.Value).Letters).Select(p => (Words: p, Tag: t))).Distinct().ToList();
        parts.ForEach(p => all.Add(p.Words, p.Tag));
        var counts = new Dictionary<string, (int With, int All)>();
        foreach (var material in materials.Where(m => m.IsComplete))
        {
            var values = material.Tags.ToHashSet();
            var said = material.Turns.Where(t => t.ByContact).Select(t => PlainText.Of(t.Text).Letters);
            foreach (var words in said.SelectMany(text => all.In(text).Select(w => text.Substring(w.Start, w.Length))).Distinct())
            {
                var (with, dialogues) = counts.GetValueOrDefault(words);
                counts[words] = (with + (all.Of(words).Any(values.Contains) ? 1 : 0), dialogues + 1);
            }
        }

        var kept = new WordIndex();
        foreach (var (words, tag) in parts.Where(p => counts.GetValueOrDefault(p.Words) is var (with, dialogues) && with >= LeastPrecision * dialogues))
        {
            kept.Add(words, tag);
        }

        return kept;
    }

    private static IEnumerable<string> Of(string value)
    {
        for (var length = Shortest; length < value.Length; length++)
        {
            if (length >= LeastShare * value.Length)
            {
                yield return value[..length];
                yield return value[^length..];
            }
        }
    }
}
