using Scrm.Core.Agents;
using Scrm.Core.Canned;
using Scrm.Core.Content;
using Scrm.Core.Conversations;
using Scrm.Core.Foundation;
using Scrm.Core.Routing;
using Scrm.Core.Tagging;

namespace Scrm.Core.Macros;

/// <summary>A macro to be done.</summary>
/// <param name="ConversationId">Where.</param>
/// <param name="AgentId">Who does it: each step asks for his rights.</param>
/// <param name="MacroId">Which.</param>
/// <param name="RunId">The client's id of this run; the same again repeats neither reply nor note.</param>
public sealed record MacroRun(string ConversationId, string AgentId, string MacroId, string RunId);

/// <summary>Does a macro's steps in order, each by the action it stands for; the first refusal ends it, and every step says what became of it.</summary>
public sealed class RunMacro(
    IMacroStore macros,
    IConversationStore store,
    IDirectory directory,
    SendReply reply,
    AddNote note,
    TagConversation tag,
    SetPriority priority,
    AssignConversation assign,
    SnoozeConversation snooze,
    ResolveConversation resolve,
    TimeProvider time)
{
    /// <summary>One result for each step.</summary>
    public async Task<Result<IReadOnlyList<MacroStepResult>>> HandleAsync(MacroRun run, CancellationToken cancellationToken)
    {
        if (await directory.FindAgentAsync(run.AgentId, cancellationToken) is not { } agent)
        {
            return ConversationFaults.NoAgent;
        }

        if (await store.GetAsync(run.ConversationId, cancellationToken) is not { } conversation || !ConversationAccess.MaySee(agent, conversation))
        {
            return ConversationFaults.NotFound;
        }

        if (await macros.FindAsync(run.MacroId, cancellationToken) is not { } macro || !SharingRules.MaySee(agent, macro.Sharing))
        {
            return SaveMacro.NotFound;
        }

        var inbox = await directory.FindInboxAsync(conversation.InboxId, cancellationToken);
        var values = TextVariables.Of(conversation, agent.DisplayName, inbox?.Name ?? "");
        var results = new List<MacroStepResult>();
        foreach (var (step, i) in macro.Steps.Select((step, i) => (step, i)))
        {
            if (results is [.., { State: not MacroStepState.Done }])
            {
                results.Add(new MacroStepResult(step.Kind, MacroStepState.NotTried));
                continue;
            }

            var fault = await DoAsync(step, run, $"{run.RunId}:{i}", values, cancellationToken);
            results.Add(new MacroStepResult(step.Kind, fault is null ? MacroStepState.Done : MacroStepState.Refused, fault));
        }

        return Result.Ok<IReadOnlyList<MacroStepResult>>(results);
    }

    private async Task<Fault?> DoAsync(
        MacroStep step, MacroRun run, string clientId, IReadOnlyDictionary<string, string> values, CancellationToken cancellationToken)
    {
        var (where, who, text) = (run.ConversationId, run.AgentId, TextVariables.Fill(step.Text ?? "", values));
        return step.Kind switch
        {
            MacroStepKind.Reply => (await reply.HandleAsync(new ReplyRequest(where, who, clientId, MessageContent.OfText(text)), cancellationToken)).Fault,
            MacroStepKind.Note => (await note.HandleAsync(new NoteRequest(where, who, clientId, text, []), cancellationToken)).Fault,
            MacroStepKind.Tag => (await tag.HandleAsync(new TagRequest(where, who, step.TagId ?? "", null), cancellationToken)).Fault,
            MacroStepKind.Priority => (await priority.HandleAsync(new PriorityRequest(where, who, step.Priority ?? 0), cancellationToken)).Fault,
            MacroStepKind.Claim => await ClaimAsync(where, who, cancellationToken),
            MacroStepKind.Transfer =>
                (await assign.HandleAsync(new AssignRequest(where, who, AssignKind.Transfer, step.AgentId, step.TeamId), cancellationToken)).Fault,
            MacroStepKind.Snooze =>
                (await snooze.HandleAsync(new SnoozeRequest(where, who, time.GetUtcNow().AddMinutes(step.Minutes ?? 0)), cancellationToken)).Fault,
            _ => (await resolve.HandleAsync(new ResolveRequest(where, who, text, null), cancellationToken)).Fault,
        };
    }

    // Whose it is already has it: the step wants nothing more.
    private async Task<Fault?> ClaimAsync(string conversationId, string agentId, CancellationToken cancellationToken) =>
        await store.GetAsync(conversationId, cancellationToken) is { Status: ConversationStatus.Open, Owner.AgentId: { } owner } && owner == agentId
            ? null
            : (await assign.HandleAsync(new AssignRequest(conversationId, agentId, AssignKind.Claim), cancellationToken)).Fault;
}
