using Scrm.Core.Foundation;
using Scrm.Core.Tags;

namespace Scrm.Core.TagExchange;

/// <summary>What one row wants.</summary>
/// <param name="Id">Of what.</param>
/// <param name="Name">What people call it.</param>
/// <param name="Before">Its cells in the book; null: it is new.</param>
/// <param name="After">Its cells as they shall be.</param>
/// <param name="Change">What the rules of the book say to it.</param>
internal sealed record ImportMove(
    string Id, string Name, Dictionary<string, string>? Before, Dictionary<string, string> After, Result<TagBookChange> Change)
{
    /// <summary>Columns whose cells differ.</summary>
    public IReadOnlyList<string> Columns => Before is null ? [] : [.. After.Where(c => Before.GetValueOrDefault(c.Key) != c.Value).Select(c => c.Key)];

    public ImportEffect Effect => Before is null ? ImportEffect.Added : Columns.Count == 0 ? ImportEffect.Same : ImportEffect.Changed;
}
