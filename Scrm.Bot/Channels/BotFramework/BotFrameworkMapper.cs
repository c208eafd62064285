using System.Globalization;
using System.Text.Json;
using Scrm.Bot.Activities;
using Scrm.Core.Content;
using Scrm.Core.Conversations;
using Scrm.Core.Inboxes;

namespace Scrm.Bot.Channels.BotFramework;

/// <summary>A connector's activity in our words. Pure.</summary>
internal static class BotFrameworkMapper
{
    /// <summary>The messages: none for what tells nothing (typing), several for words with files.</summary>
    /// <param name="inbox">Where it came in.</param>
    /// <param name="activity">It, with conversation and sender.</param>
    /// <param name="raw">As it came.</param>
    /// <param name="now">Our time, where it tells none.</param>
    public static IReadOnlyList<InboundMessage> ToInbound(Inbox inbox, Activity activity, string raw, DateTimeOffset now)
    {
        var sentAt = activity.Timestamp ?? now;
        var place = new BotFrameworkPlace(activity.ServiceUrl!, activity.Conversation!.Id!, activity.From!.Id!);
        var id = activity.Id ?? string.Create(CultureInfo.InvariantCulture, $"{activity.Type}:{place.ConversationId}:{sentAt.UtcTicks}");
        return [.. Contents(activity).Select((content, index) => new InboundMessage
        {
            InboxId = inbox.Id,
            Channel = BotFrameworkChannel.Id,
            DedupeKey = index == 0 ? id : $"{id}#{index}",
            ExternalId = place.Text,
            Content = content,
            SentAt = sentAt,
            PlatformMessageId = index == 0 ? activity.Id : null,
            ContactName = string.IsNullOrWhiteSpace(activity.From.Name) ? null : activity.From.Name,
            Raw = content.Type == MessageType.Unknown || content.Event is { Kind: PlatformEventKind.Other } ? raw : null,
        })];
    }

    private static IEnumerable<MessageContent> Contents(Activity activity) => activity.Type switch
    {
        ActivityTypes.Message => Said(activity),
        ActivityTypes.Typing => [],
        ActivityTypes.ConversationUpdate => Moved(activity),
        _ => [Done(PlatformEventKind.Other, activity.Name ?? activity.Type ?? "activity")],
    };

    private static IEnumerable<MessageContent> Said(Activity activity)
    {
        var text = string.IsNullOrWhiteSpace(activity.Text) ? null : activity.Text.Trim();
        var tapped = activity.Value is { ValueKind: not (JsonValueKind.Null or JsonValueKind.Undefined) } value
            ? value.ValueKind == JsonValueKind.String ? value.GetString() : value.GetRawText()
            : null;
        var place = (activity.Entities ?? []).Select(Place).FirstOrDefault(p => p is not null);
        var files = (activity.Attachments ?? []).Where(a => a.ContentUrl is not null).Select(File).ToList();
        if (place is not null)
        {
            yield return new MessageContent { Type = MessageType.Location, Text = text, Place = place };
        }
        else if (tapped is not null)
        {
            var chosen = new PlatformEvent { Kind = PlatformEventKind.ChoiceTapped, Name = "value", Key = tapped };
            yield return new MessageContent { Type = MessageType.Text, Text = text ?? tapped, Event = chosen };
        }
        else if (text is not null)
        {
            yield return MessageContent.OfText(text);
        }
        else if (files.Count == 0)
        {
            yield return new MessageContent { Type = MessageType.Unknown };
        }

        foreach (var file in files)
        {
            yield return file;
        }
    }

    // The bot itself is told of too; only people who come or go are news.
    private static IEnumerable<MessageContent> Moved(Activity activity) =>
        Other(activity.MembersAdded, activity) ? [Done(PlatformEventKind.Subscribe, "membersAdded")]
        : Other(activity.MembersRemoved, activity) ? [Done(PlatformEventKind.Unsubscribe, "membersRemoved")]
        : [];

    private static bool Other(IReadOnlyList<ActivityParty>? members, Activity activity) =>
        members?.Any(m => m.Id is { } id && id != activity.Recipient?.Id && id == activity.From?.Id) == true;

    private static MessageContent File(ActivityAttachment attachment)
    {
        var kind = attachment.ContentType ?? "";
        var type = kind.StartsWith("image", StringComparison.Ordinal) ? MessageType.Image
            : kind.StartsWith("audio", StringComparison.Ordinal) ? MessageType.Voice
            : kind.StartsWith("video", StringComparison.Ordinal) ? MessageType.Video
            : MessageType.File;
        var media = new Media { PlatformUrl = attachment.ContentUrl, ContentType = kind.Contains('/') ? kind : null, FileName = attachment.Name };
        return new MessageContent { Type = type, Media = media };
    }

    private static Place? Place(JsonElement entity) =>
        entity.ValueKind == JsonValueKind.Object
        && entity.TryGetProperty("geo", out var geo) && geo.ValueKind == JsonValueKind.Object
        && geo.TryGetProperty("latitude", out var latitude) && latitude.TryGetDouble(out var north)
        && geo.TryGetProperty("longitude", out var longitude) && longitude.TryGetDouble(out var east)
            ? new Place(north, east, geo.TryGetProperty("name", out var name) && name.ValueKind == JsonValueKind.String ? name.GetString() : null)
            : null;

    private static MessageContent Done(PlatformEventKind kind, string name) =>
        new() { Type = MessageType.Event, Event = new PlatformEvent { Kind = kind, Name = name } };
}
