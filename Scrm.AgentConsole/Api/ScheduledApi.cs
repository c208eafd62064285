using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Scrm.AgentConsole.Access;
using Scrm.AgentConsole.Live;
using Scrm.AgentConsole.Wire;
using Scrm.Core.Content;
using Scrm.Core.Conversations;
using Scrm.Core.Scheduled;

namespace Scrm.AgentConsole.Api;

/// <summary>Replies for later.</summary>
internal static class ScheduledApi
{
    private const int Shown = 20;
    private const int LookedAt = 200;

    public static void Map(IEndpointRouteBuilder api)
    {
        var scheduled = api.MapGroup("/conversations/{id}/scheduled").RequireAuthorization(Policies.Agent).ProducesProblem(404);
        scheduled.MapGet("", ListAsync).WithName("ListScheduled");
        scheduled.MapPost("", AddAsync).WithName("ScheduleReply").ProducesProblem(400).ProducesProblem(403).ProducesProblem(409);
        scheduled.MapDelete("/{reply}", CancelAsync).WithName("CancelScheduled").ProducesProblem(403).ProducesProblem(409);
    }

    private static async Task<Results<Ok<IReadOnlyList<ScheduledView>>, ProblemHttpResult>> ListAsync(
        string id, VisibleConversations visible, IScheduleStore schedule, IConversationStore store, CancellationToken cancellationToken)
    {
        if (await visible.FindAsync(id, cancellationToken) is null)
        {
            return Problems.Of(ConversationFaults.NotFound);
        }

        var replies = await schedule.OfConversationAsync(id, Shown, cancellationToken);
        var waiting = replies.Where(r => r.State == ScheduleState.Waiting).ToList();
        var since = waiting.Count == 0 ? [] : await store.MessagesAsync(id, null, waiting.Min(r => r.BaseSeq), LookedAt, cancellationToken);

        // One the customer was faster than is off already, though it is settled only at its time.
        return TypedResults.Ok<IReadOnlyList<ScheduledView>>(
        [
            .. replies.Select(r => r.State == ScheduleState.Waiting && ScheduleRules.IsOff(r, since)
                ? r.ToView() with { State = ScheduleState.Cancelled, Why = ScheduleRules.CustomerWrote }
                : r.ToView()),
        ]);
    }

    private static async Task<Results<Ok<ScheduledView>, ProblemHttpResult>> AddAsync(
        string id, ScheduleInput input, ReplyContents contents, ScheduleReply schedule, CurrentAgent current, CancellationToken cancellationToken)
    {
        // One more than are taken: the rules say that it is too many.
        var files = (input.Attachments ?? []).Take(ScheduleRules.MostAttachments + 1);
        var attachments = await contents.ReadAllAsync(
            files.Select(f => new ReplyContent(f?.Type ?? MessageType.Unknown, AttachmentId: f?.AttachmentId)), cancellationToken);
        if (!attachments.IsOk)
        {
            return Problems.Of(attachments.Fault);
        }

        var kept = await schedule.HandleAsync(
            new ScheduleRequest(id, current.Agent.Id, input.Text ?? "", input.DueAt, input.CancelOnReply) { Attachments = attachments.Value }, cancellationToken);
        return kept.IsOk ? TypedResults.Ok(kept.Value.ToView()) : Problems.Of(kept.Fault);
    }

    private static async Task<Results<Ok<ScheduledView>, ProblemHttpResult>> CancelAsync(
        string id, string reply, CancelScheduled cancel, CurrentAgent current, CancellationToken cancellationToken)
    {
        var off = await cancel.HandleAsync(id, reply, current.Agent.Id, cancellationToken);
        return off.IsOk ? TypedResults.Ok(off.Value.ToView()) : Problems.Of(off.Fault);
    }
}
