using Scrm.Core.Signals;
using Scrm.Core.Tags;

namespace Scrm.Core.Examples;

/// <summary>A kind of wish that examples have.</summary>
/// <param name="Domain">Of which things; may be empty.</param>
/// <param name="Slot">Of which kind.</param>
/// <param name="Wishes">How often.</param>
/// <param name="Values">How many different values.</param>
/// <param name="RuleIds">The tag rules that read it, disabled ones among them; none: nothing is put.</param>
public sealed record WishSlot(string Domain, string Slot, int Wishes, int Values, IReadOnlyList<string> RuleIds)
{
    /// <summary>The kinds of wishes of examples, in ordinal order.</summary>
    public static IReadOnlyList<WishSlot> Of(IEnumerable<WishExample> examples, TagBook book)
    {
        var patterns = book.Rules.Where(r => r.Source == TagSource.Wish)
            .SelectMany(r => r.Patterns.Select(p => (r.Id, Read: WishPattern.Read(p)))).Where(p => p.Read.IsOk).ToList();
        return
        [
            .. examples.SelectMany(e => e.Dialogue.Tags).GroupBy(t => (t.Domain, t.Slot))
                .Select(g => new WishSlot(
                    g.Key.Domain,
                    g.Key.Slot,
                    g.Count(),
                    g.Select(t => t.Value).Distinct().Count(),
                    [.. patterns.Where(p => p.Read.Value!.Covers(g.Key.Domain, g.Key.Slot)).Select(p => p.Id).Distinct()]))
                .OrderBy(s => s.Domain, StringComparer.Ordinal).ThenBy(s => s.Slot, StringComparer.Ordinal),
        ];
    }
}
