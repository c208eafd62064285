using Scrm.Core.Tags;

namespace Scrm.Core.Backfill;

/// <summary>Something somebody once said or did, as rules would have seen it.</summary>
/// <param name="Occasion">Who, where and when.</param>
/// <param name="Signal">What rules see of it.</param>
public sealed record PastDeed(TagOccasion Occasion, TagSignal Signal);
