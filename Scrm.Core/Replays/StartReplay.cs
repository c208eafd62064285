using Scrm.Core.Answers;
using Scrm.Core.Editions;
using Scrm.Core.Foundation;
using Scrm.Core.Outcomes;

namespace Scrm.Core.Replays;

/// <summary>A replay wanted.</summary>
/// <param name="Draft">Through which changes.</param>
/// <param name="Period">Of which days and inbox.</param>
/// <param name="Most">At most so many conversations, the newest ones.</param>
/// <param name="AgentId">Who wants it.</param>
public sealed record StartReplayRequest(DraftRequest Draft, BotQuery Period, int Most, string AgentId);

/// <summary>Begins a replay; a worker carries it out. It reads what there is and changes nothing.</summary>
public sealed class StartReplay(IReplayStore replays, IKnowledgeStore knowledge, IBotOutcomes outcomes, IIdFactory ids, TimeProvider time)
{
    private const int MostDays = 366;
    private const int MostConversations = 20_000;

    /// <summary>The run as it begins; Invalid when period or draft are wrong.</summary>
    public async Task<Result<ReplayJob>> HandleAsync(StartReplayRequest request, CancellationToken cancellationToken)
    {
        if (request.Period.Days is < 1 or > MostDays || request.Most is < 1 or > MostConversations)
        {
            return new Fault(FaultCode.Invalid, $"A replay takes 1 to {MostDays} days and at most {MostConversations} conversations.", "from");
        }

        var draft = DraftRules.Of(request.Draft, await knowledge.ArticlesAsync(cancellationToken));
        if (!draft.IsOk)
        {
            return draft.Fault;
        }

        var plan = await outcomes.SpokenInAsync(request.Period, request.Most, cancellationToken);
        var now = time.GetUtcNow();
        var job = new ReplayJob
        {
            Id = ids.New(),
            InboxId = request.Period.InboxId,
            From = request.Period.From,
            Until = request.Period.Until,
            Titles = [.. draft.Value.Articles.Select(a => a.Question)],
            BaseRevision = await knowledge.RevisionAsync(cancellationToken),
            Total = plan.Count,
            StartedBy = request.AgentId,
            StartedAt = now,
            UpdatedAt = now,
            Version = 1,
        };
        await replays.AddAsync(job, draft.Value, plan, cancellationToken);
        return job;
    }
}
