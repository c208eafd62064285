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
    private SegmentTests? _tests;

    /// <summary>Ids of the enabled segments the person is in; of a person not stored yet: none.</summary>
    public async Task<IReadOnlySet<string>> OfAsync(Contact? contact, IReadOnlyList<TagAssignment> tags, CancellationToken cancellationToken)
    {
        var all = await library.CurrentAsync(cancellationToken);
        if (contact is null || !all.Any(s => s.Enabled))
        {
            return FrozenSet<string>.Empty;
        }

        var context = await library.ContextAsync(cancellationToken);
        if (_tests is not { } tests || !tests.AreOf(all, context))
        {
            _tests = tests = SegmentTests.Read(all, context);
        }

        return tests.Met(await index.AddToAsync(SegmentFacts.Of(contact, tags), cancellationToken));
    }
}
