using Scrm.Core.Links;

namespace Scrm.Core.Clicks;

/// <summary>A stored click of somebody known.</summary>
/// <param name="Position">Rises with every click that is stored.</param>
/// <param name="Id">The entry of the timeline: the cause of its tags.</param>
/// <param name="ContactId">Whose.</param>
/// <param name="Link">What was clicked.</param>
/// <param name="At">When.</param>
public sealed record PastClick(long Position, string Id, string ContactId, ShortLink Link, DateTimeOffset At);
