using System.Collections.Frozen;
using Scrm.Core.Contacts;
using Scrm.Core.Segments.Facts;
using Scrm.Core.Tags;

namespace Scrm.Core.Segments;

/// <summary>
/// Which segments a person is in: asked on every turn, so it costs one cheap question of the revision when there are no enabled segments,
/// and one read of the person's facts otherwise.
/// </summary>
public sealed class SegmentMembership(SegmentLibrary library, ISegmentIndex index)
{
    /// <summary>Ids of the enabled segments the person is in; of a person not stored yet: none.</summary>
    public async Task<IReadOnlySet<string>> OfAsync(Contact? contact, IReadOnlyList<TagAssignment> tags, CancellationToken cancellationToken)
    {
        var enabled = (await library.CurrentAsync(cancellationToken)).Where(s => s.Enabled).ToList();
        if (contact is null || enabled.Count == 0)
        {
            return FrozenSet<string>.Empty;
        }

        var context = await library.ContextAsync(cancellationToken);
        var facts = await index.AddToAsync(SegmentFacts.Of(contact, tags), cancellationToken);
        return enabled.Where(s => SegmentRules.Matches(s.Condition, facts, context)).Select(s => s.Id).ToFrozenSet();
    }
}
