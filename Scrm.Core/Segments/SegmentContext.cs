using Scrm.Core.Inboxes;
using Scrm.Core.Tags;

namespace Scrm.Core.Segments;

/// <summary>What conditions speak of.</summary>
/// <param name="Book">Dimensions and tags.</param>
/// <param name="Inboxes">Accounts.</param>
/// <param name="Now">The time that days count from.</param>
public sealed record SegmentContext(TagBook Book, IReadOnlyList<Inbox> Inboxes, DateTimeOffset Now);
