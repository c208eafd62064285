namespace Scrm.Core.Conversations;

/// <summary>A stored message among all others.</summary>
/// <param name="Position">Rises with every message that is stored; never given twice.</param>
/// <param name="ContactId">Whose conversation it is in.</param>
/// <param name="Message">The line.</param>
public sealed record PastMessage(long Position, string ContactId, Message Message);
