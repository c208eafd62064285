namespace Scrm.Core.Conversations;

/// <summary>A line found by its words.</summary>
/// <param name="Message">The line.</param>
/// <param name="ContactId">The conversation's contact.</param>
/// <param name="ContactName">The contact's name.</param>
public sealed record MessageHit(Message Message, string ContactId, string ContactName);
