using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Scrm.Bot.Channels;
using Scrm.Bot.Gateway;
using Scrm.Core.Conversations;
using Scrm.Core.Inboxes;

namespace Scrm.Bot.Inbound;

/// <summary>
/// One webhook call from genuine bytes to the platform's answer: parse, make durable, take the turn, and answer passively when the turn
/// is done in time. The platform is told "received" only after everything is durable.
/// </summary>
internal sealed partial class WebhookReceiver(
    ReceiveMessage receive,
    IReceiptStore receipts,
    IConversationStore conversations,
    RecordDelivery record,
    TurnQueue turns,
    GatewayMetrics metrics,
    TimeProvider time,
    IOptions<GatewayOptions> options,
    ILogger<WebhookReceiver> logger) : IDisposable
{
    private readonly SemaphoreSlim _inWork = new(options.Value.MaxCallsInWork, options.Value.MaxCallsInWork);

    public async Task<Reception> ReceiveAsync(Inbox inbox, ChannelAdapter adapter, WebhookRequest request, CancellationToken cancellationToken)
    {
        var parsed = adapter.Parse(inbox, request);
        if (parsed.Refusal is { } refusal)
        {
            metrics.Refused(inbox.Id);
            LogRefused(inbox.Id, refusal.StatusCode, refusal.Reason);
            return new Reception(WebhookAnswer.Text(refusal.Reason, refusal.StatusCode));
        }

        if (!await _inWork.WaitAsync(0, cancellationToken))
        {
            return new Reception(WebhookAnswer.Text("Too many calls at once.", StatusCodes.Status503ServiceUnavailable));
        }

        try
        {
            return await TakeAsync(inbox, parsed, cancellationToken);
        }
        catch (Exception broken) when (broken is not OperationCanceledException)
        {
            // Not durable, or not surely: no success, so the platform tries again.
            LogNotStored(broken, inbox.Id);
            return new Reception(WebhookAnswer.Text("Not stored, try again.", StatusCodes.Status503ServiceUnavailable));
        }
        finally
        {
            _inWork.Release();
        }
    }

    /// <summary>The response that carried a reply was written.</summary>
    public async Task HandedOverAsync(PassiveHandOver handOver)
    {
        try
        {
            if (await conversations.MessageAsync(handOver.MessageId, CancellationToken.None) is { Delivery: DeliveryStatus.Pending or DeliveryStatus.Uncertain } line)
            {
                await record.HandleAsync(new DeliveryReport(line.ConversationId, line.Id, DeliveryStatus.Sent), CancellationToken.None);
            }
        }
        catch (Exception broken) when (broken is not OperationCanceledException)
        {
            // The sweep finds it unconfirmed and says so honestly.
            LogNotConfirmed(broken);
        }
    }

    public void Dispose() => _inWork.Dispose();

    private async Task<Reception> TakeAsync(Inbox inbox, WebhookParse parsed, CancellationToken cancellationToken)
    {
        // A response carries one reply, so only a call with one message is answered in it.
        var render = parsed.Messages.Count == 1 ? parsed.RenderPassive : null;
        Receipt? only = null;
        foreach (var message in parsed.Messages)
        {
            metrics.Received(inbox.Id);
            var (receipt, isNew) = await receive.HandleAsync(message, cancellationToken);
            if (isNew)
            {
                metrics.Stored(inbox.Id);
            }

            var turn = receipt.Status == ReceiptStatus.Received ? turns.RunAsync(receipt, render) : Task.FromResult(receipt);
            only = render is null ? null : await InTimeAsync(turn, receipt, cancellationToken);
        }

        return only is { Road: ReplyRoad.Passive, PassiveBody: { } body, PassiveMessageId: { } messageId }
            ? new Reception(new WebhookAnswer(StatusCodes.Status200OK, parsed.PassiveContentType, body), new PassiveHandOver(messageId))
            : new Reception(parsed.Acknowledgement);
    }

    /// <summary>The receipt once its turn is done, or, when the platform's patience ends first, once its road is decided.</summary>
    private async Task<Receipt> InTimeAsync(Task<Receipt> turn, Receipt receipt, CancellationToken cancellationToken)
    {
        var left = receipt.ReceivedAt + TimeSpan.FromSeconds(options.Value.PassiveSeconds) - time.GetUtcNow();
        if (left > TimeSpan.Zero && !turn.IsCompleted)
        {
            await Task.WhenAny(turn, Task.Delay(left, time, cancellationToken));
        }

        var latest = turn.IsCompletedSuccessfully ? await turn : receipt;
        return latest.Status == ReceiptStatus.Received && latest.Road == ReplyRoad.Undecided
            ? await receipts.DecideAsynchronousAsync(receipt.Id, cancellationToken)
            : latest;
    }

    [LoggerMessage(EventId = 101, Level = LogLevel.Warning, Message = "Webhook of inbox {InboxId} refused with {StatusCode}: {Reason}")]
    private partial void LogRefused(string inboxId, int statusCode, string reason);

    [LoggerMessage(EventId = 102, Level = LogLevel.Error, Message = "A message for inbox {InboxId} could not be stored; the platform will try again")]
    private partial void LogNotStored(Exception broken, string inboxId);

    [LoggerMessage(EventId = 103, Level = LogLevel.Error, Message = "A reply's hand-over could not be written down")]
    private partial void LogNotConfirmed(Exception broken);
}
