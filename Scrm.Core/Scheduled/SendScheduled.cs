using System.Text.Json;
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
        if (ScheduleRules.IsOff(one, since))
        {
            await schedule.SettleAsync(one.Id, ScheduleState.Cancelled, ScheduleRules.CustomerWrote, time.GetUtcNow(), cancellationToken);
            return;
        }

        // What stands there already was sent by somebody who died before it could say so.
        var refusal = await SendAsync(one, ScheduleRules.Missing(one, since), cancellationToken);
        var (state, why) = refusal is null ? (ScheduleState.Sent, null) : (ScheduleState.Refused, WordOf(refusal));
        if (await schedule.SettleAsync(one.Id, state, why, time.GetUtcNow(), cancellationToken) && state == ScheduleState.Refused)
        {
            await bus.PublishAsync(new StaffAlerted(one.ConversationId, "scheduleRefused", one.AgentId), cancellationToken);
        }
    }

    /// <summary>Sends parts in order; the refusal of the first that is refused, after which the rest is not tried.</summary>
    private async Task<Fault?> SendAsync(ScheduledReply one, IReadOnlyList<ScheduledPart> parts, CancellationToken cancellationToken)
    {
        foreach (var part in parts)
        {
            var sent = await reply.HandleAsync(new ReplyRequest(one.ConversationId, one.AgentId, part.ClientId, part.Content), cancellationToken);
            crash.Here(CrashPoints.AfterScheduled);
            if (!sent.IsOk)
            {
                return sent.Fault;
            }
        }

        return null;
    }

    private static string WordOf(Fault fault) => fault.Detail ?? JsonNamingPolicy.CamelCase.ConvertName(fault.Code.ToString());
}
