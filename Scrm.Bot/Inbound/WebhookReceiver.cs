using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Scrm.Bot.Channels;
using Scrm.Bot.Gateway;
using Scrm.Core.Content;
using Scrm.Core.Conversations;
using Scrm.Core.Foundation;
using Scrm.Core.Inboxes;

namespace Scrm.Bot.Inbound;

/// <summary>
/// One webhook call from genuine bytes to the platform's answer: parse, make durable, have the turn taken, and answer passively when it
/// is done in time. The platform is told "received" only after everything is durable.
/// </summary>
internal sealed partial class WebhookReceiver(
    ReceiveMessage receive,
    IConversationStore conversations,
    RecordDelivery record,
    TurnInTime turn,
    Limits limits,
    Draining draining,
    GatewayMetrics metrics,
    WebhookMemory memory,
    CrashPoints crash,
    TimeProvider time,
    IOptions<GatewayOptions> options,
    ILogger<WebhookReceiver> logger) : IDisposable
{
    private readonly SemaphoreSlim _inWork = new(options.Value.MaxCallsInWork, options.Value.MaxCallsInWork);

    public async Task<Reception> ReceiveAsync(Inbox inbox, ChannelAdapter adapter, WebhookRequest request, CancellationToken cancellationToken)
    {
        var begunAt = time.GetTimestamp();
        var parsed = await adapter.AdmitAsync(inbox, request, cancellationToken) is { } turnedAway
            ? WebhookParse.Refused(turnedAway.StatusCode, turnedAway.Reason)
            : adapter.Parse(inbox, request);
        if (parsed.Refusal is { } refusal)
        {
            metrics.Refused(inbox.Id);
            memory.Refused(inbox.Id, refusal);
            LogRefused(inbox.Id, refusal.StatusCode, refusal.Reason);
            return new Reception(WebhookAnswer.Text(refusal.Reason, refusal.StatusCode));
        }

        memory.Heard(inbox.Id);
        if (draining.Refuses)
        {
            return Later("This process is leaving.");
        }

        if (!limits.MayCall(inbox.Id) || !await _inWork.WaitAsync(0, cancellationToken))
        {
            metrics.Refused(inbox.Id);
            return Later("Too many calls at once.");
        }

        try
        {
            return await TakeAsync(inbox, request, parsed, begunAt, cancellationToken);
        }
        catch (Exception broken) when (broken is not OperationCanceledException)
        {
            // Not durable, or not surely: no success, so the platform tries again.
            LogNotStored(broken, inbox.Id);
            return Later("Not stored, try again.");
        }
        finally
        {
            _inWork.Release();
        }
    }

    /// <summary>The response that carried a reply was written.</summary>
    public async Task HandedOverAsync(PassiveHandOver handOver)
    {
        crash.Here(CrashPoints.AfterResponse);
        if (handOver.IsLate(time))
        {
            // A retry that gets the same bytes in time confirms it; without one it becomes uncertain.
            return;
        }

        try
        {
            if (await conversations.MessageAsync(handOver.MessageId, CancellationToken.None) is { Delivery: DeliveryStatus.Pending or DeliveryStatus.Uncertain } line)
            {
                await record.HandleAsync(new DeliveryReport(line.ConversationId, line.Id, DeliveryStatus.Sent), CancellationToken.None);
                metrics.Sent(handOver.InboxId);
            }
        }
        catch (Exception broken) when (broken is not OperationCanceledException)
        {
            // The sweep finds it unconfirmed and says so honestly.
            LogNotConfirmed(broken);
        }
    }

    public void Dispose() => _inWork.Dispose();

    private static Reception Later(string why) => new(WebhookAnswer.Text(why, StatusCodes.Status503ServiceUnavailable));

    private async Task<Reception> TakeAsync(
        Inbox inbox, WebhookRequest request, WebhookParse parsed, long begunAt, CancellationToken cancellationToken)
    {
        // A response carries one reply, so only a call with one message is answered in it; and somebody must be there to hear it.
        var render = request.CallerWaits && parsed.Messages.Count == 1 ? parsed.RenderPassive : null;
        Receipt? last = null;
        foreach (var message in parsed.Messages)
        {
            last = await TakeAsync(message, render, cancellationToken);
        }

        return render is not null && last is { Road: ReplyRoad.Passive, PassiveBody: { } body, PassiveMessageId: { } messageId }
            ? new Reception(new WebhookAnswer(StatusCodes.Status200OK, parsed.PassiveContentType, body), new PassiveHandOver(inbox.Id, messageId, begunAt))
            : new Reception(parsed.Acknowledgement);
    }

    /// <summary>The message's receipt, or null when it waits in the spool: durable, and answered later.</summary>
    private async Task<Receipt?> TakeAsync(InboundMessage message, Func<MessageContent, byte[]?>? render, CancellationToken cancellationToken)
    {
        metrics.Received(message.InboxId);
        if (await receive.HandleAsync(message, cancellationToken) is not { } received)
        {
            metrics.Spooled(message.InboxId);
            return null;
        }

        crash.Here(CrashPoints.AfterReceipt);
        if (received.IsNew)
        {
            metrics.Stored(message.InboxId);
        }

        return await turn.WaitAsync(received, render, cancellationToken);
    }

    [LoggerMessage(EventId = 101, Level = LogLevel.Warning, Message = "Webhook of inbox {InboxId} refused with {StatusCode}: {Reason}")]
    private partial void LogRefused(string inboxId, int statusCode, string reason);

    [LoggerMessage(EventId = 102, Level = LogLevel.Error, Message = "A message for inbox {InboxId} could not be stored; the platform will try again")]
    private partial void LogNotStored(Exception broken, string inboxId);

    [LoggerMessage(EventId = 103, Level = LogLevel.Error, Message = "A reply's hand-over could not be written down")]
    private partial void LogNotConfirmed(Exception broken);
}
