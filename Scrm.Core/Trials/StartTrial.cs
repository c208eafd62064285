using Scrm.Core.Agents;
using Scrm.Core.Answers;
using Scrm.Core.Editions;
using Scrm.Core.Foundation;

namespace Scrm.Core.Trials;

/// <summary>A trial wanted.</summary>
/// <param name="Name">What it is called.</param>
/// <param name="InboxId">Only in this inbox; null: in all.</param>
/// <param name="Share">Percent of the customers who get the challenger.</param>
/// <param name="Draft">What makes the challenger.</param>
/// <param name="AgentId">Who wants it.</param>
public sealed record StartTrialRequest(string Name, string? InboxId, int Share, DraftRequest Draft, string AgentId);

/// <summary>Begins to give a share of the customers a challenger.</summary>
public sealed class StartTrial(ITrialStore trials, IKnowledgeStore knowledge, IDirectory directory, IIdFactory ids, TimeProvider time)
{
    private const int MaxName = 60;

    /// <summary>The trial; Conflict while another one shares the same customers, Invalid when it changes nothing.</summary>
    public async Task<Result<BotTrial>> HandleAsync(StartTrialRequest request, CancellationToken cancellationToken)
    {
        if (string.IsNullOrWhiteSpace(request.Name) || request.Name.Length > MaxName || request.Share is < 1 or > 99)
        {
            return new Fault(FaultCode.Invalid, $"A trial has a name of 1 to {MaxName} characters and a share of 1 to 99 percent.", "share");
        }

        if (request.InboxId is { } inboxId && await directory.FindInboxAsync(inboxId, cancellationToken) is null)
        {
            return new Fault(FaultCode.Invalid, "There is no such inbox.", "inboxId");
        }

        var draft = DraftRules.Of(request.Draft, await knowledge.ArticlesAsync(cancellationToken));
        if (!draft.IsOk)
        {
            return draft.Fault;
        }

        if (draft.Value.IsEmpty)
        {
            return new Fault(FaultCode.Invalid, "The challenger changes nothing.", "empty");
        }

        if ((await trials.ListAsync(cancellationToken)).Any(t => TrialRules.Meet(t, request.InboxId)))
        {
            return new Fault(FaultCode.Conflict, "Another trial shares these customers.", "trialRunning");
        }

        var trial = new BotTrial
        {
            Id = ids.New(),
            Name = request.Name.Trim(),
            InboxId = request.InboxId,
            Share = request.Share,
            Draft = draft.Value,
            StartedBy = request.AgentId,
            StartedAt = time.GetUtcNow(),
        };
        return await trials.SaveAsync(trial, 0, cancellationToken) ? trial with { Version = 1 } : new Fault(FaultCode.Conflict, "Somebody else began a trial.");
    }
}
