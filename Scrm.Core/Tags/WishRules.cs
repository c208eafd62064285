using Scrm.Core.Signals;

namespace Scrm.Core.Tags;

/// <summary>The rules of a book that read wishes, read once. A pattern that cannot be read matches nothing.</summary>
internal sealed class WishRules(IEnumerable<(string Pattern, int Rule)> patterns)
{
    private readonly List<(int Rule, WishPattern Pattern)> _rules =
        [.. patterns.Select(p => (p.Rule, Read: WishPattern.Read(p.Pattern))).Where(p => p.Read.IsOk).Select(p => (p.Rule, p.Read.Value!))];

    /// <summary>Which rule reads which wish: each value once a rule, the surest, as a tag and its value are seen once in one message.</summary>
    public IEnumerable<(int Rule, WishSignal Wish)> Find(IReadOnlyList<WishSignal> wishes) => _rules
        .SelectMany(r => wishes.Where(w => r.Pattern.Covers(w.Domain, w.Slot)).Select(w => (r.Rule, Wish: w)))
        .GroupBy(r => (r.Rule, r.Wish.Value))
        .Select(g => g.OrderBy(r => r.Wish.OnlyToReview).ThenByDescending(r => r.Wish.Confidence).First())
        .OrderBy(r => r.Rule);
}
