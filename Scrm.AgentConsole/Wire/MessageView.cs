using Scrm.Core.Answers;
using Scrm.Core.Content;
using Scrm.Core.Conversations;
using Scrm.Core.Rules;

namespace Scrm.AgentConsole.Wire;

/// <summary>A line of a transcript as clients see it.</summary>
internal sealed record MessageView
{
    public required string Id { get; init; }
    public required string ConversationId { get; init; }

    /// <summary>Version of the conversation this line was read with.</summary>
    public required long ConversationVersion { get; init; }
    public required long Seq { get; init; }
    public required MessageDirection Direction { get; init; }
    public required AuthorView Author { get; init; }
    public required MessageType Type { get; init; }
    public string? Text { get; init; }
    public MediaView? Media { get; init; }
    public Place? Place { get; init; }
    public LinkCard? Link { get; init; }
    public IReadOnlyList<MenuChoice>? Choices { get; init; }
    public PlatformEvent? Event { get; init; }
    public required DateTimeOffset At { get; init; }
    public DeliveryStatus? Delivery { get; init; }
    public DeliveryError? Error { get; init; }
    public string? ClientMessageId { get; init; }

    /// <summary>The message this one repeats, or null.</summary>
    public string? ResendOf { get; init; }
    public required IReadOnlyList<string> Mentions { get; init; }
    public SystemNotice? Notice { get; init; }

    /// <summary>What an answer of the bot was made from, or null.</summary>
    public BotAnswer? Answer { get; init; }

    /// <summary>The rules that held for it, or null.</summary>
    public IReadOnlyList<RuleTrace>? Rules { get; init; }

    /// <summary>What an agent found of it, or null.</summary>
    public AnswerJudgement? Judgement { get; init; }
}

/// <summary>Who wrote a line.</summary>
internal sealed record AuthorView(AuthorKind Kind, string? Id, string? Name);

/// <summary>An attachment; <paramref name="Url"/> is null until it is fetched.</summary>
internal sealed record MediaView(string? Url, string? ContentType, long? Size, string? FileName, string? Problem);
