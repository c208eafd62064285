using Scrm.Core.Content;

namespace Scrm.Core.Answers;

/// <summary>What the bot is asked.</summary>
/// <param name="InboxId">Where.</param>
/// <param name="Content">What the customer said or did.</param>
/// <param name="Memory">What the bot remembers.</param>
/// <param name="History">Earlier texts of both sides, oldest first; may be empty.</param>
/// <param name="Asker">Who asks, where and when.</param>
public sealed record AnswerQuestion(string InboxId, MessageContent Content, BotMemory Memory, IReadOnlyList<string> History, Asker Asker)
{
    /// <summary>Articles that mean nearly the same.</summary>
    public NearTexts Near { get; init; } = NearTexts.None;
}
