using System.Text.Json;
using Scrm.Bot.Activities;
using Scrm.Core.Content;
using Scrm.Core.Conversations;

namespace Scrm.Bot.Channels.BotFramework;

/// <summary>Our message as an activity. Pure.</summary>
internal static class BotFrameworkOutbound
{
    /// <summary>The activity; <paramref name="file"/> is the attachment of kinds that have one.</summary>
    public static Activity ToActivity(BotFrameworkSettings settings, BotFrameworkPlace place, MessageContent content, ActivityAttachment? file)
    {
        var message = new Activity
        {
            Type = ActivityTypes.Message,
            From = new ActivityParty(settings.AppId, null, "bot"),
            Recipient = new ActivityParty(place.UserId),
            Conversation = new ActivityThread(place.ConversationId),
            ServiceUrl = place.ServiceUrl,
            Text = content.Text,
            TextFormat = "plain",
        };
        return content switch
        {
            { Type: MessageType.Link, Link: { } link } => message with { Text = null, Attachments = [Card(link)] },
            { Choices: { Count: > 0 } choices } => message with { SuggestedActions = new SuggestedActions([.. choices.Select(Button)]) },
            _ when file is not null => message with { Attachments = [file] },
            _ => message,
        };
    }

    /// <summary>Why a connector would not take this; null when it would.</summary>
    public static DeliveryError? Refusal(MessageContent content) => content switch
    {
        { Type: MessageType.Text or MessageType.Menu, Text: null or "" } => BotFrameworkErrors.Empty,
        { Type: MessageType.Image or MessageType.Voice or MessageType.Video or MessageType.File, Media.AttachmentId: null } => BotFrameworkErrors.FileMissing,
        { Type: MessageType.Location or MessageType.Event or MessageType.Unknown } => BotFrameworkErrors.Kind,
        _ => null,
    };

    /// <summary>The activity in the response to a call that wants its answers there; null: this content cannot travel so.</summary>
    public static byte[]? Passive(BotFrameworkSettings settings, Activity asked, MessageContent content)
    {
        if (content.Media is not null || Refusal(content) is not null)
        {
            return null;
        }

        var place = new BotFrameworkPlace(asked.ServiceUrl!, asked.Conversation!.Id!, asked.From!.Id!);
        var reply = ToActivity(settings, place, content, null) with { ReplyToId = asked.Id };
        return JsonSerializer.SerializeToUtf8Bytes(new ActivityReplies([reply]), ActivityJson.Plain.ActivityReplies);
    }

    private static CardAction Button(MenuChoice choice) => new("imBack", choice.Label, ActivityJson.Text(choice.Label));

    private static ActivityAttachment Card(LinkCard link)
    {
        var card = new HeroCard(
            link.Title,
            link.Description,
            link.PictureUrl is null ? null : [new CardImage(link.PictureUrl)],
            [new CardAction("openUrl", link.Title, ActivityJson.Text(link.Url))]);
        return new ActivityAttachment(ActivityAttachment.HeroCard, null, JsonSerializer.SerializeToElement(card, ActivityJson.Plain.HeroCard));
    }
}
