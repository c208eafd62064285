using Scrm.Core.Conversations;

namespace Scrm.Core.Routing;

/// <summary>Something a waiting customer is due to be told, or staff about him.</summary>
/// <param name="Text">What the customer is told; null: nothing.</param>
/// <param name="Stay">The stay after it was told.</param>
/// <param name="Nobody">True: supervisors must know that nobody is there.</param>
public sealed record QueueWord(string? Text, QueueStay Stay, bool Nobody = false);
