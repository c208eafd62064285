using Scrm.Core.Answers;
using Scrm.Core.Content;

namespace Scrm.Core.Conversations;

/// <summary>An answer of the bot that waits for a person's word; staff see it as a note.</summary>
/// <param name="MessageId">The note.</param>
/// <param name="Content">What the bot would say.</param>
/// <param name="RuleName">The rule that wants a word, as it was called then.</param>
/// <param name="Since">Since when it waits.</param>
public sealed record HeldAnswer(string MessageId, MessageContent Content, string RuleName, DateTimeOffset Since)
{
    /// <summary>What the bot remembers once it is said as it is.</summary>
    public BotMemory Memory { get; init; } = BotMemory.Empty;
}
