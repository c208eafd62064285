using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Scrm.Bot.Channels;
using Scrm.Bot.Gateway;
using Scrm.Core.Agents;
using Scrm.Core.Conversations;
using Scrm.Core.Foundation;

namespace Scrm.Bot.Outbound;

/// <summary>One try to send one outbox entry, and writing down what came of it.</summary>
internal sealed partial class Dispatch(
    IConversationStore conversations,
    IOutbox outbox,
    IDirectory directory,
    ChannelCatalog channels,
    RecordDelivery record,
    RecordWaiting waiting,
    GatewayMetrics metrics,
    CrashPoints crash,
    TimeProvider time,
    Random random,
    IOptions<GatewayOptions> options,
    ILogger<Dispatch> logger)
{
    private static readonly TimeSpan RecordPause = TimeSpan.FromSeconds(1);

    public async Task RunAsync(HeldEntry held, CancellationToken cancellationToken)
    {
        crash.Here(CrashPoints.AfterClaim);
        var entry = held.Entry;
        if (!held.MayBeSent(time))
        {
            // This process stood still. Whoever looks next may call the message abandoned, and must be right.
            var back = await outbox.ReleaseAsync(entry.MessageId, held.Holder, cancellationToken);
            LogTooLate(entry.MessageId, back);
            return;
        }

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
            : await adapter.SendAsync(inbox, entry, () => held.MayBeSent(time), cancellationToken);
        crash.Here(CrashPoints.AfterSend);
        metrics.Outcome(entry.InboxId, outcome.Kind.ToString());
        if (SendPolicy.ReportOf(entry, outcome, options.Value.MaxSendTries, adapter is { KnowsRepeats: true }) is { } report)
        {
            await WriteDownAsync(entry, report, cancellationToken);
            return;
        }

        LogAgain(entry.MessageId, outcome.Kind, outcome.Error?.Code ?? "");
        var dueAt = time.GetUtcNow() + SendPolicy.PauseAfter(entry, outcome, random.NextDouble());
        if (await outbox.PostponeAsync(entry.MessageId, held.Holder, dueAt, cancellationToken) && outcome.Error is { } reason)
        {
            await waiting.HandleAsync(new WaitReport(entry.ConversationId, entry.MessageId, reason), cancellationToken);
        }
    }

    /// <summary>Writes down that nobody knows what became of a message; where the platform would show it once, it is tried again instead.</summary>
    public async Task GiveUpAsync(OutboxEntry entry, CancellationToken cancellationToken)
    {
        metrics.Outcome(entry.InboxId, "Abandoned");
        if (!entry.Passive && entry.Attempts + 1 < options.Value.MaxSendTries && await KnowsRepeatsAsync(entry, cancellationToken))
        {
            await outbox.PostponeAsync(entry.MessageId, OutboxEntry.Abandoned, time.GetUtcNow(), cancellationToken);
            return;
        }

        await WriteDownAsync(
            entry, new DeliveryReport(entry.ConversationId, entry.MessageId, DeliveryStatus.Uncertain, SendPolicy.Unknown), cancellationToken);
    }

    private async Task<bool> KnowsRepeatsAsync(OutboxEntry entry, CancellationToken cancellationToken) =>
        await directory.FindInboxAsync(entry.InboxId, cancellationToken) is { } inbox && channels.Find(inbox.Channel) is { KnowsRepeats: true };

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
                if (written.IsOk)
                {
                    Count(entry.InboxId, report.Status);
                }
                else
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

    private void Count(string inboxId, DeliveryStatus status)
    {
        switch (status)
        {
            case DeliveryStatus.Sent:
                metrics.Sent(inboxId);
                break;
            case DeliveryStatus.Uncertain:
                metrics.Uncertain(inboxId);
                break;
            case DeliveryStatus.Failed:
                metrics.Dead(inboxId);
                break;
        }
    }

    [LoggerMessage(EventId = 201, Level = LogLevel.Information, Message = "Message {MessageId} will be tried again: {Kind} {Code}")]
    private partial void LogAgain(string messageId, SendKind kind, string code);

    [LoggerMessage(EventId = 202, Level = LogLevel.Error, Message = "The outcome of message {MessageId} could not be written down: {Why}")]
    private partial void LogNotWritten(string messageId, string why);

    [LoggerMessage(EventId = 203, Level = LogLevel.Error, Message = "The outcome of message {MessageId} waits for the store")]
    private partial void LogStoreAway(Exception away, string messageId);

    [LoggerMessage(EventId = 204, Level = LogLevel.Warning, Message = "Message {MessageId} was not sent: its lease was nearly over; put back: {Back}")]
    private partial void LogTooLate(string messageId, bool back);
}
