using System.Text.Json;
using Microsoft.Extensions.Logging;
using Scrm.Bot.Activities;
using Scrm.Bot.Gateway;
using Scrm.Bot.Inbound;
using Scrm.Core.Content;
using Scrm.Core.Conversations;
using Scrm.Core.Foundation;
using Scrm.Core.Inboxes;
using Scrm.Core.RemoteBots;

namespace Scrm.Bot.RemoteBots;

/// <summary>
/// Lets a bot elsewhere speak in a conversation it has a ticket for: what it says is made durable like a customer's message and takes its
/// turn behind those that came before it.
/// </summary>
internal sealed partial class ConnectorDoor(
    KnownInboxes inboxes,
    ConnectorKey key,
    IConversationStore conversations,
    IReceiptStore receipts,
    ReceiveMessage receive,
    TurnInTime turn,
    Limits limits,
    Draining draining,
    IIdFactory ids,
    TimeProvider time,
    ILogger<ConnectorDoor> logger)
{
    public async Task<DoorAnswer> TakeAsync(string conversation, string ticket, byte[] body, CancellationToken cancellationToken)
    {
        if (ConversationName.Read(conversation) is not { } name
            || await inboxes.FindAsync(name.InboxId, cancellationToken) is not { Enabled: true } inbox
            || RemoteBotReading.Of(inbox) is not { } bot)
        {
            return DoorAnswer.Refused(404, "ConversationNotFound", "There is no such conversation.");
        }

        if (!ConnectorTicket.IsGenuine(ticket, await key.GetAsync(cancellationToken), name, bot))
        {
            LogNoRight(inbox.Id);
            return DoorAnswer.Refused(401, "Unauthorized", "The ticket is not for this conversation.");
        }

        if (draining.Refuses || !limits.MayCall(inbox.Id))
        {
            return DoorAnswer.Refused(503, "ServiceUnavailable", "Come again later.");
        }

        if (Read(body) is not { } activity)
        {
            return DoorAnswer.Refused(400, "BadSyntax", "This is no activity.");
        }

        var id = activity.Id is { Length: > 0 } own ? own : ids.New();
        var word = WordReader.Of([activity]);
        return word.IsEmpty ? DoorAnswer.Taken(id)
            : await RefusalAsync(name, cancellationToken)
            ?? await KeepAsync(Inbound(inbox, name, word, id), id, cancellationToken);
    }

    private static Activity? Read(byte[] body)
    {
        try
        {
            return JsonSerializer.Deserialize(body, ActivityJson.Plain.Activity) is { Type.Length: > 0 } activity ? activity : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private InboundMessage Inbound(Inbox inbox, ConversationName name, RemoteWord word, string id) => new()
    {
        InboxId = inbox.Id,
        Channel = inbox.Channel,
        DedupeKey = $"activity:{name.ExternalId}:{id}",
        ExternalId = name.ExternalId,
        Content = word.Replies.Count > 0 ? word.Replies[0].Content : new MessageContent { Type = MessageType.Event },
        SentAt = time.GetUtcNow(),
        Remote = word,
    };

    private async Task<DoorAnswer?> RefusalAsync(ConversationName name, CancellationToken cancellationToken)
    {
        // Whoever wrote just now has a conversation soon, and the bot has it until its turn says otherwise.
        if ((await receipts.UnfinishedOfAsync(name.InboxId, name.ExternalId, null, 1, cancellationToken)).Count > 0)
        {
            return null;
        }

        var latest = await conversations.LatestAsync(name.InboxId, name.ExternalId, cancellationToken);
        return latest is null ? DoorAnswer.Refused(404, "ConversationNotFound", "There is no such conversation.")
            : latest is { Owner.Kind: OwnerKind.Bot, Status: ConversationStatus.Pending } ? null
            : DoorAnswer.Refused(403, "BotNotInConversation", "People have the conversation, or it is over.");
    }

    private async Task<DoorAnswer> KeepAsync(InboundMessage inbound, string id, CancellationToken cancellationToken)
    {
        try
        {
            if (await receive.HandleAsync(inbound, cancellationToken) is { } received)
            {
                await turn.WaitAsync(received, null, cancellationToken);
            }

            return DoorAnswer.Taken(id);
        }
        catch (Exception broken) when (broken is not OperationCanceledException)
        {
            LogNotKept(broken, inbound.InboxId);
            return DoorAnswer.Refused(503, "ServiceUnavailable", "Not stored, try again.");
        }
    }

    [LoggerMessage(EventId = 414, Level = LogLevel.Warning, Message = "A call to the connector of inbox {InboxId} had no right to its conversation")]
    private partial void LogNoRight(string inboxId);

    [LoggerMessage(EventId = 415, Level = LogLevel.Error, Message = "What the bot elsewhere of inbox {InboxId} said could not be stored")]
    private partial void LogNotKept(Exception broken, string inboxId);
}
