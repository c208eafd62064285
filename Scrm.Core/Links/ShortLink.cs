namespace Scrm.Core.Links;

/// <summary>A link of ours in one message to one person.</summary>
public sealed record ShortLink
{
    /// <summary>See <see cref="LinkCode"/>.</summary>
    public required string Code { get; init; }

    /// <summary>Where it leads: an absolute http or https address.</summary>
    public required string Target { get; init; }

    /// <summary>What it stands for: <c>article:…</c>, <c>campaign:…</c>, tag keys.</summary>
    public IReadOnlyList<string> Keys { get; init; } = [];

    /// <summary>The campaign link it was made of, or null.</summary>
    public string? CampaignCode { get; init; }

    /// <summary>Through which account it went out.</summary>
    public required string InboxId { get; init; }

    /// <summary>On which network.</summary>
    public required string Channel { get; init; }

    /// <summary>To whom.</summary>
    public required string ContactId { get; init; }

    /// <summary>In which conversation.</summary>
    public required string ConversationId { get; init; }

    /// <summary>In which message.</summary>
    public required string MessageId { get; init; }

    /// <summary>When.</summary>
    public required DateTimeOffset CreatedAt { get; init; }
}
