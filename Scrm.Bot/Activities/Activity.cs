using System.Text.Json;

namespace Scrm.Bot.Activities;

/// <summary>One thing said or done, in the open Activity protocol; the members Scrm reads or writes.</summary>
internal sealed record Activity
{
    /// <summary>One of <see cref="ActivityTypes"/>, or another.</summary>
    public string? Type { get; init; }

    public string? Id { get; init; }

    public DateTimeOffset? Timestamp { get; init; }

    /// <summary>Where answers go.</summary>
    public string? ServiceUrl { get; init; }

    public string? ChannelId { get; init; }

    public ActivityParty? From { get; init; }

    public ActivityParty? Recipient { get; init; }

    public ActivityThread? Conversation { get; init; }

    public string? ReplyToId { get; init; }

    /// <summary><c>expectReplies</c>: the answers shall stand in the response.</summary>
    public string? DeliveryMode { get; init; }

    public string? Locale { get; init; }

    public string? Text { get; init; }

    public string? TextFormat { get; init; }

    public IReadOnlyList<ActivityAttachment>? Attachments { get; init; }

    public SuggestedActions? SuggestedActions { get; init; }

    public IReadOnlyList<JsonElement>? Entities { get; init; }

    public IReadOnlyList<ActivityParty>? MembersAdded { get; init; }

    public IReadOnlyList<ActivityParty>? MembersRemoved { get; init; }

    /// <summary>The name of an event.</summary>
    public string? Name { get; init; }

    /// <summary>What an event or a tapped button carries.</summary>
    public JsonElement? Value { get; init; }
}
