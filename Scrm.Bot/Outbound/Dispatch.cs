using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Scrm.Bot.Channels;
using Scrm.Bot.Gateway;
using Scrm.Core.Agents;
using Scrm.Core.Conversations;

namespace Scrm.Bot.Outbound;

/// <summary>One try to send one outbox entry, and writing down what came of it.</summary>
internal sealed partial class Dispatch(
    IConversationStore conversations,
    IOutbox outbox,
    IDirectory directory,
    ChannelCatalog channels,
    RecordDelivery record,
    GatewayMetrics metrics,
    TimeProvider time,
    Random random,
    IOptions<GatewayOptions> options,
    ILogger<Dispatch> logger)
{
    private static readonly TimeSpan RecordPause = TimeSpan.FromSeconds(1);

    public async Task RunAsync(OutboxEntry entry, string workerId, CancellationToken cancellationToken)
    {
        if (await DropReasonAsync(entry, cancellationToken) is { } drop)
        {
            await WriteDownAsync(
                entry, new DeliveryReport(entry.ConversationId, entry.MessageId, DeliveryStatus.Failed, drop, Window: WindowEffect.GiveBack), cancellationToken);
            return;
        }

        var inbox = await directory.FindInboxAsync(entry.InboxId, cancellationToken);
        var adapter = inbox is { Enabled: true } ? channels.Find(inbox.Channel) : null;
        var outcome = inbox is null || adapter is null
            ? SendOutcome.Refused(SendPolicy.NoInbox)
            : await adapter.SendAsync(inbox, entry, cancellationToken);
        metrics.Outcome(entry.InboxId, outcome.Kind.ToString());
        if (SendPolicy.ReportOf(entry, outcome, options.Value.MaxSendTries) is { } report)
        {
            await WriteDownAsync(entry, report, cancellationToken);
            return;
        }

        LogAgain(entry.MessageId, outcome.Kind, outcome.Error?.Code ?? "");
        await outbox.PostponeAsync(
            entry.MessageId, workerId, time.GetUtcNow() + SendPolicy.PauseAfter(entry, outcome, random.NextDouble()), cancellationToken);
    }

    /// <summary>Writes down that nobody knows what became of a message.</summary>
    public Task GiveUpAsync(OutboxEntry entry, CancellationToken cancellationToken)
    {
        metrics.Outcome(entry.InboxId, "Abandoned");
        return WriteDownAsync(
            entry, new DeliveryReport(entry.ConversationId, entry.MessageId, DeliveryStatus.Uncertain, SendPolicy.Unknown), cancellationToken);
    }

    private async Task<DeliveryError?> DropReasonAsync(OutboxEntry entry, CancellationToken cancellationToken) =>
        entry.Author == AuthorKind.Bot
        && await conversations.GetAsync(entry.ConversationId, cancellationToken) is { } conversation
        && SendPolicy.IsStale(entry, conversation)
            ? SendPolicy.Superseded
            : null;

    /// <summary>The platform has decided; that must be kept even when the store is away for a while.</summary>
    private async Task WriteDownAsync(OutboxEntry entry, DeliveryReport report, CancellationToken cancellationToken)
    {
        while (true)
        {
            try
            {
                var written = await record.HandleAsync(report, cancellationToken);
                if (!written.IsOk)
                {
                    LogNotWritten(entry.MessageId, written.Fault.Message);
                }

                return;
            }
            catch (Exception away) when (away is not OperationCanceledException)
            {
                LogStoreAway(away, entry.MessageId);
                await Task.Delay(RecordPause, time, cancellationToken);
            }
        }
    }

    [LoggerMessage(EventId = 201, Level = LogLevel.Information, Message = "Message {MessageId} will be tried again: {Kind} {Code}")]
    private partial void LogAgain(string messageId, SendKind kind, string code);

    [LoggerMessage(EventId = 202, Level = LogLevel.Error, Message = "The outcome of message {MessageId} could not be written down: {Why}")]
    private partial void LogNotWritten(string messageId, string why);

    [LoggerMessage(EventId = 203, Level = LogLevel.Error, Message = "The outcome of message {MessageId} waits for the store")]
    private partial void LogStoreAway(Exception away, string messageId);
}
