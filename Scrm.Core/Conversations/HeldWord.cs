namespace Scrm.Core.Conversations;

/// <summary>A word for a held answer.</summary>
/// <param name="HeldId">Its note.</param>
/// <param name="Changed">True: other words are said.</param>
public sealed record HeldWord(string HeldId, bool Changed);
