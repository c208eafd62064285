using Scrm.Core.Answers;
using Scrm.Core.Content;
using Scrm.Core.Rules;

namespace Scrm.Core.Conversations;

/// <summary>One line of a transcript.</summary>
public sealed record Message
{
    /// <summary>Opaque id.</summary>
    public required string Id { get; init; }

    /// <summary>The conversation.</summary>
    public required string ConversationId { get; init; }

    /// <summary>Place in the transcript, 1, 2, 3 … without gaps.</summary>
    public required long Seq { get; init; }

    /// <summary>Which way.</summary>
    public required MessageDirection Direction { get; init; }

    /// <summary>Who.</summary>
    public required Author Author { get; init; }

    /// <summary>What.</summary>
    public required MessageContent Content { get; init; }

    /// <summary>When it was written, by the platform's clock for inbound.</summary>
    public required DateTimeOffset At { get; init; }

    /// <summary>The platform's id, or null.</summary>
    public string? PlatformMessageId { get; init; }

    /// <summary>How far it got; outgoing only.</summary>
    public DeliveryStatus? Delivery { get; init; }

    /// <summary>Why it did not get further.</summary>
    public DeliveryError? Error { get; init; }

    /// <summary>The client's id of a reply or note; unique per conversation.</summary>
    public string? ClientMessageId { get; init; }

    /// <summary>Agents mentioned in a note.</summary>
    public IReadOnlyList<string> Mentions { get; init; } = [];

    /// <summary>The message this one repeats by an agent's wish, or null.</summary>
    public string? ResendOf { get; init; }

    /// <summary>What an answer of the bot was made from; null for everything else.</summary>
    public BotAnswer? Answer { get; init; }

    /// <summary>What an agent found of the bot's answer, or null.</summary>
    public AnswerJudgement? Judgement { get; init; }

    /// <summary>The rules that held for the message; null: none did.</summary>
    public IReadOnlyList<RuleTrace>? Rules { get; init; }

    /// <summary>What a system line tells.</summary>
    public SystemNotice? Notice { get; init; }
}
