using System.Globalization;
using System.Text.Json;
using Scrm.Bot.Activities;
using Scrm.Core.Content;
using Scrm.Core.RemoteBots;

namespace Scrm.Bot.RemoteBots;

/// <summary>A customer's message as activities for a bot elsewhere. Pure.</summary>
internal static class QuestionWriter
{
    /// <summary>In order: that somebody came, where that is so, then the message; empty: there is nothing to say.</summary>
    public static IReadOnlyList<Activity> Of(RemoteQuestion question, RemoteBotSettings bot, string serviceUrl)
    {
        var head = Head(question, bot, serviceUrl);
        var said = Said(question, head);
        var came = question.Begins || question.Content.Event is { Kind: PlatformEventKind.Subscribe }
            ? head with { Type = ActivityTypes.ConversationUpdate, Id = $"{question.Id}-came", MembersAdded = [head.From!, head.Recipient!] }
            : null;
        return [.. new[] { came, said }.OfType<Activity>()];
    }

    /// <summary>What every activity to the bot in the conversation begins with.</summary>
    public static Activity Head(RemoteQuestion question, RemoteBotSettings bot, string serviceUrl) => new()
    {
        Id = question.Id,
        Timestamp = question.SentAt,
        ServiceUrl = serviceUrl,
        ChannelId = question.Inbox.Channel,
        From = new ActivityParty(question.ExternalId, question.ContactName, "user"),
        Recipient = new ActivityParty(bot.AppId ?? question.Inbox.Id, question.Inbox.Name, "bot"),
        Conversation = new ActivityThread(new ConversationName(question.Inbox.Id, question.ExternalId).Text, false),
        DeliveryMode = bot.Mode == RemoteBotMode.ExpectReplies ? ActivityTypes.ExpectReplies : null,
    };

    private static Activity? Said(RemoteQuestion question, Activity head)
    {
        var (content, message) = (question.Content, head with { Type = ActivityTypes.Message, TextFormat = "plain" });
        return content switch
        {
            { Type: MessageType.Event, Event: { Kind: PlatformEventKind.MenuClick or PlatformEventKind.Scan } done } => head with
            {
                Type = ActivityTypes.Event,
                Name = done.Kind == PlatformEventKind.Scan ? "scan" : "menuClick",
                Value = ActivityJson.Words(("key", done.Key), ("scene", done.Scene)),
            },
            { Type: MessageType.Event, Event.Kind: not PlatformEventKind.ChoiceTapped } or { Type: MessageType.Unknown } => null,
            { Type: MessageType.Location, Place: { } place } => message with { Text = place.Label ?? content.Text, Entities = [Place(place)] },
            { Type: MessageType.Link, Link: { } link } => message with { Text = string.Join('\n', new[] { link.Title, link.Url }.Where(t => t.Length > 0)) },
            { Media: { } media } => message with { Text = content.Text, Attachments = [File(content.Type, media)] },
            _ => message with { Text = Chosen(question) },
        };
    }

    /// <summary>What was typed, or the value of the choice it stands for.</summary>
    private static string? Chosen(RemoteQuestion question)
    {
        var (offered, text) = (question.Offered, question.Content.Text?.Trim());
        return question.Content.Event is { Kind: PlatformEventKind.ChoiceTapped, Key: { } key } && offered.Any(o => o.Id == key) ? key
            : int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= 1 && number <= offered.Count ? offered[number - 1].Id
            : offered.FirstOrDefault(o => o.Label == text)?.Id ?? question.Content.Text;
    }

    private static ActivityAttachment File(MessageType type, Media media)
    {
        var kind = media.ContentType ?? type switch
        {
            MessageType.Image => "image/*",
            MessageType.Voice => "audio/*",
            MessageType.Video => "video/*",
            _ => "application/octet-stream",
        };
        return new ActivityAttachment(kind, media.PlatformUrl, null, media.FileName);
    }

    private static JsonElement Place(Place place) => JsonSerializer.SerializeToElement(
        new PlaceEntity("Place", new PlacePoint("GeoCoordinates", place.Latitude, place.Longitude, place.Label)), PlaceJson.Default.PlaceEntity);
}
