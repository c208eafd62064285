using Scrm.Core.Conversations;
using Scrm.Core.Foundation;

namespace Scrm.Core.RuleBooks;

/// <summary>Begins to try the draft on the last conversations; a worker carries it out. It changes nothing.</summary>
public sealed class StartRuleRun(IRuleStore rules, IRuleRunStore runs, IConversationStore conversations, IIdFactory ids, TimeProvider time)
{
    /// <summary>So many conversations, where nothing is said.</summary>
    public const int Usual = 500;

    private const int Most = 20_000;
    private const int Page = 200;

    /// <summary>The run as it begins; NotFound without a draft.</summary>
    public async Task<Result<RuleRun>> HandleAsync(int most, string agentId, CancellationToken cancellationToken)
    {
        if (most is < 1 or > Most)
        {
            return new Fault(FaultCode.Invalid, $"A dry run looks at 1 to {Most} conversations.", "most");
        }

        if (await rules.DraftAsync(cancellationToken) is not { } draft)
        {
            return new Fault(FaultCode.NotFound, "There is no draft.");
        }

        var plan = await LastAsync(most, cancellationToken);
        var now = time.GetUtcNow();
        var run = new RuleRun
        {
            Id = ids.New(),
            State = plan.Count == 0 ? RuleRunState.Done : RuleRunState.Running,
            BaseVersion = await rules.VersionAsync(cancellationToken),
            Total = plan.Count,
            StartedBy = agentId,
            StartedAt = now,
            UpdatedAt = now,
            Version = 1,
        };
        await runs.AddAsync(run, draft.Rules, plan, cancellationToken);
        return run;
    }

    private async Task<IReadOnlyList<string>> LastAsync(int most, CancellationToken cancellationToken)
    {
        var found = new List<string>();
        string? cursor = null;
        do
        {
            var page = await conversations.ListAsync(new ConversationQuery { Cursor = cursor, Limit = Math.Min(Page, most - found.Count) }, cancellationToken);
            found.AddRange(page.Items.Select(c => c.Id));
            cursor = page.Next;
        }
        while (cursor is not null && found.Count < most);
        return [.. found.Order(StringComparer.Ordinal)];
    }
}
