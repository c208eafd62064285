using Scrm.Core.Conversations;

namespace Scrm.Core.Routing;

/// <summary>A conversation's place among those that wait.</summary>
/// <param name="Conversation">Which, with its priority.</param>
/// <param name="Position">Place in its team's queue, 1 is next.</param>
/// <param name="Length">How many wait there.</param>
public sealed record QueuePlace(Conversation Conversation, int Position, int Length);
