using Scrm.Core.Agents;
using Scrm.Core.Content;
using Scrm.Core.Conversations;
using Scrm.Core.Foundation;

namespace Scrm.Core.Scheduled;

/// <summary>A reply for later.</summary>
/// <param name="ConversationId">Where.</param>
/// <param name="AgentId">Who.</param>
/// <param name="Text">The words.</param>
/// <param name="DueAt">When it is to leave.</param>
/// <param name="CancelOnReply">True: a line of the customer before then takes it off.</param>
public sealed record ScheduleRequest(string ConversationId, string AgentId, string Text, DateTimeOffset DueAt, bool CancelOnReply)
{
    /// <summary>What leaves before the words, one message each.</summary>
    public IReadOnlyList<MessageContent> Attachments { get; init; } = [];
}

/// <summary>Keeps a reply for later; who may reply now may, and the platform must take replies then.</summary>
public sealed class ScheduleReply(IScheduleStore schedule, IConversationStore store, IDirectory directory, IIdFactory ids, TimeProvider time)
{
    /// <summary>The reply that waits.</summary>
    public async Task<Result<ScheduledReply>> HandleAsync(ScheduleRequest request, CancellationToken cancellationToken)
    {
        if (await directory.FindAgentAsync(request.AgentId, cancellationToken) is not { } agent)
        {
            return ConversationFaults.NoAgent;
        }

        if (await store.GetAsync(request.ConversationId, cancellationToken) is not { } conversation)
        {
            return ConversationFaults.NotFound;
        }

        var now = time.GetUtcNow();
        var waiting = (await schedule.OfConversationAsync(conversation.Id, 50, cancellationToken)).Count(s => s.State == ScheduleState.Waiting);
        if ((ReplyGate.Refusal(agent, conversation, now)
            ?? ScheduleRules.ContentRefusal(request.Text, request.Attachments)
            ?? ScheduleRules.Refusal(conversation, request.DueAt, waiting, now)) is { } refusal)
        {
            return refusal;
        }

        var reply = new ScheduledReply
        {
            Id = Regions.Beside(conversation.Id, ids),
            ConversationId = conversation.Id,
            AgentId = agent.Id,
            Text = request.Text,
            Attachments = request.Attachments,
            DueAt = request.DueAt,
            BaseSeq = conversation.LastSeq,
            CancelOnReply = request.CancelOnReply,
            CreatedAt = now,
        };
        await schedule.AddAsync(reply, cancellationToken);
        return reply;
    }
}
