using Scrm.Core.Conversations;

namespace Scrm.Core.Turns;

/// <summary>What became of a turn.</summary>
/// <param name="Receipt">The receipt as it stands: road and stored response.</param>
/// <param name="Commit">What was committed; null when another process had done the turn.</param>
/// <param name="Answered">True when the bot said something.</param>
public sealed record TurnResult(Receipt Receipt, ConversationCommit? Commit, bool Answered);
