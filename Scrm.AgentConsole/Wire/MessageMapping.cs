using Scrm.Core.Content;
using Scrm.Core.Conversations;

namespace Scrm.AgentConsole.Wire;

/// <summary>Lines of a transcript in the clients' words.</summary>
internal static class MessageMapping
{
    /// <summary>A line read together with its conversation's version; 0: read without it, so it replaces nothing newer.</summary>
    public static MessageView ToView(this Message message, long conversationVersion) => new()
    {
        Id = message.Id,
        ConversationId = message.ConversationId,
        ConversationVersion = conversationVersion,
        Seq = message.Seq,
        Direction = message.Direction,
        Author = new AuthorView(message.Author.Kind, message.Author.Id, message.Author.Name),
        Type = message.Content.Type,
        Text = message.Content.Text,
        Media = message.Content.Media?.ToView(),
        Place = message.Content.Place,
        Link = message.Content.Link,
        Choices = message.Content.Choices,
        Event = message.Content.Event,
        At = message.At,
        Delivery = message.Delivery,
        Error = message.Error,
        ClientMessageId = message.ClientMessageId,
        ResendOf = message.ResendOf,
        Mentions = message.Mentions,
        Notice = message.Notice,
        Answer = message.Answer,
        Rules = message.Rules,
        Judgement = message.Judgement,
    };

    /// <summary>Where an attachment is served.</summary>
    public static string AttachmentUrl(string id) => $"/api/attachments/{id}";

    // The platform's own id and address stay here: they are keys to the customer's files.
    private static MediaView ToView(this Media media) => new(
        media.AttachmentId is { } id ? AttachmentUrl(id) : null, media.ContentType, media.Size, media.FileName, media.Problem);
}
