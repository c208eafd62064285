using System.Collections.Frozen;
using Scrm.Core.Inboxes;
using Scrm.Core.Segments.Facts;
using Scrm.Core.Segments.Matching;

namespace Scrm.Core.Segments;

/// <summary>
/// The enabled segments, read once for many people: reading conditions costs more than judging a person by them. Pure. Limits in days are
/// those of the minute they were read in.
/// </summary>
public sealed class SegmentTests
{
    private static readonly TimeSpan Lifetime = TimeSpan.FromMinutes(1);
    private readonly IReadOnlyList<Segment> _segments;
    private readonly SegmentContext _context;
    private readonly IReadOnlyList<(string Id, PersonTest Test)> _tests;

    private SegmentTests(IReadOnlyList<Segment> segments, SegmentContext context, IReadOnlyList<(string Id, PersonTest Test)> tests) =>
        (_segments, _context, _tests) = (segments, context, tests);

    /// <summary>Reads them; what cannot be read nobody meets.</summary>
    public static SegmentTests Read(IReadOnlyList<Segment> segments, SegmentContext context) => new(
        segments,
        context,
        [.. segments.Where(s => s.Enabled)
            .Select(s => (s.Id, SegmentReader.Read(s.Condition, context).Test))
            .Where(s => s.Test is not null)
            .Select(s => (s.Id, s.Test!))]);

    /// <summary>True as long as they may serve: the same segments, tags and accounts, and the same minute.</summary>
    public bool AreOf(IReadOnlyList<Segment> segments, SegmentContext context) =>
        ReferenceEquals(segments, _segments)
        && ReferenceEquals(context.Book, _context.Book)
        && context.Now >= _context.Now
        && context.Now - _context.Now < Lifetime
        && context.Inboxes.Select(Identity).SequenceEqual(_context.Inboxes.Select(Identity));

    /// <summary>Ids of those a person meets.</summary>
    public IReadOnlySet<string> Met(SegmentFacts facts) => _tests.Where(t => t.Test.Holds(facts)).Select(t => t.Id).ToFrozenSet();

    private static (string Id, string Channel) Identity(Inbox inbox) => (inbox.Id, inbox.Channel);
}
