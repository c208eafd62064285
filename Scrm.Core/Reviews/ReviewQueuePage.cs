namespace Scrm.Core.Reviews;

/// <summary>A part of the queue.</summary>
/// <param name="Items">The most urgent first.</param>
/// <param name="Next">Where the next page begins, or null at the end.</param>
/// <param name="Lanes">How many items each lane has, filters applied but the lane's.</param>
public sealed record ReviewQueuePage(IReadOnlyList<ReviewItem> Items, string? Next, IReadOnlyDictionary<ReviewLane, int> Lanes);
