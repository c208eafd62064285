using Scrm.Core.Contacts;
using Scrm.Core.Content;
using Scrm.Core.Conversations;

namespace Scrm.Tests.Specs;

/// <summary>Ordinary things to store.</summary>
public static class Sample
{
    public static readonly DateTimeOffset Noon = new(2026, 3, 2, 12, 0, 0, TimeSpan.Zero);

    public static Conversation Conversation(string id, string contactId = "p1", string inboxId = "i1") => new()
    {
        Id = id,
        InboxId = inboxId,
        Channel = "wechat",
        ContactId = contactId,
        ContactName = "小李",
        ExternalId = "openid-" + contactId,
        Status = ConversationStatus.Pending,
        Owner = Owner.Bot,
        Version = 1,
        CreatedAt = Noon,
        UpdatedAt = Noon,
    };

    public static Contact Contact(string id, string inboxId = "i1", string? externalId = null) => new()
    {
        Id = id,
        Name = "小李",
        Identities = [new ContactIdentity(inboxId, externalId ?? "openid-" + id)],
        CreatedAt = Noon,
        LastSeenAt = Noon,
        Version = 1,
    };

    public static Message Message(string conversationId, long seq, string text = "你好", string? clientId = null) => new()
    {
        Id = $"{conversationId}-m{seq}",
        ConversationId = conversationId,
        Seq = seq,
        Direction = MessageDirection.In,
        Author = new Author(AuthorKind.Contact, "p1", "小李"),
        Content = MessageContent.OfText(text),
        At = Noon,
        ClientMessageId = clientId,
    };

    public static OutboxEntry Entry(string conversationId, long seq, DateTimeOffset? dueAt = null, bool passive = false) => new()
    {
        MessageId = $"{conversationId}-m{seq}",
        ConversationId = conversationId,
        Seq = seq,
        InboxId = "i1",
        ExternalId = "openid-p1",
        Content = MessageContent.OfText("好的"),
        Author = AuthorKind.Bot,
        DueAt = dueAt ?? Noon,
        Passive = passive,
    };

    public static InboundMessage Inbound(string key, string inboxId = "i1", string externalId = "openid-p1") => new()
    {
        InboxId = inboxId,
        Channel = "wechat",
        DedupeKey = key,
        ExternalId = externalId,
        Content = MessageContent.OfText("你好"),
        SentAt = Noon,
        Grant = new WindowGrant("message", 5, TimeSpan.FromHours(48)),
    };

    /// <summary>A commit that begins a conversation.</summary>
    public static ConversationCommit First(Conversation conversation, params Message[] messages) =>
        new() { Conversation = conversation, ExpectedVersion = 0, Messages = messages };

    /// <summary>A commit that follows on another one of the same conversation.</summary>
    public static ConversationCommit Next(ConversationCommit before, Func<Conversation, Conversation>? change = null) => new()
    {
        Conversation = (change?.Invoke(before.Conversation) ?? before.Conversation) with { Version = before.Conversation.Version + 1 },
        ExpectedVersion = before.Conversation.Version,
    };
}
