using System.Text.Json;
using Scrm.Core.Content;
using Scrm.Core.Conversations;
using Scrm.Core.Foundation;

namespace Scrm.Core.Scheduled;

/// <summary>
/// Sends scheduled replies whose time has come, by the same road as any reply. The reply's id is its client id, so two processes at once,
/// or one that died in between, send it once.
/// </summary>
public sealed class SendScheduled(IScheduleStore schedule, IConversationStore store, SendReply reply, IEventBus bus, CrashPoints crash, TimeProvider time)
{
    private const int Batch = 50;
    private const int LookedAt = 200;

    /// <summary>Settles what is due; how many there were.</summary>
    public async Task<int> HandleAsync(CancellationToken cancellationToken)
    {
        var due = await schedule.DueAsync(time.GetUtcNow(), Batch, cancellationToken);
        foreach (var one in due)
        {
            await SettleAsync(one, cancellationToken);
        }

        return due.Count;
    }

    private async Task SettleAsync(ScheduledReply one, CancellationToken cancellationToken)
    {
        var since = await store.MessagesAsync(one.ConversationId, null, one.BaseSeq, LookedAt, cancellationToken);
        if (ScheduleRules.HasLeft(one, since))
        {
            // Whoever sent it died before it could say so; what the customer wrote meanwhile was written after it.
            await schedule.SettleAsync(one.Id, ScheduleState.Sent, null, time.GetUtcNow(), cancellationToken);
            return;
        }

        if (ScheduleRules.IsOff(one, since))
        {
            await schedule.SettleAsync(one.Id, ScheduleState.Cancelled, ScheduleRules.CustomerWrote, time.GetUtcNow(), cancellationToken);
            return;
        }

        var sent = await reply.HandleAsync(
            new ReplyRequest(one.ConversationId, one.AgentId, ScheduleRules.ClientIdOf(one), MessageContent.OfText(one.Text)), cancellationToken);
        crash.Here(CrashPoints.AfterScheduled);
        var (state, why) = sent.IsOk ? (ScheduleState.Sent, null) : (ScheduleState.Refused, WordOf(sent.Fault));
        if (await schedule.SettleAsync(one.Id, state, why, time.GetUtcNow(), cancellationToken) && state == ScheduleState.Refused)
        {
            await bus.PublishAsync(new StaffAlerted(one.ConversationId, "scheduleRefused", one.AgentId), cancellationToken);
        }
    }

    private static string WordOf(Fault fault) => fault.Detail ?? JsonNamingPolicy.CamelCase.ConvertName(fault.Code.ToString());
}
