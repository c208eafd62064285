using Scrm.Core.Answers;
using Scrm.Core.Foundation;

namespace Scrm.Core.Knowledge.Keywords;

/// <summary>A keyword rule as somebody saw it.</summary>
/// <param name="Id">Which.</param>
/// <param name="Version">In which version.</param>
public sealed record SeenAnswerRule(string Id, int Version);

/// <summary>Puts all keyword rules into an order: the first that fits answers. Those that keep their place are not saved.</summary>
public sealed class OrderAnswerRules(IKnowledgeStore knowledge, TimeProvider time)
{
    private const int Step = 10;

    /// <summary>The rules in their order; Conflict when the list is not the stored one.</summary>
    public async Task<Result<IReadOnlyList<AnswerRule>>> HandleAsync(IReadOnlyList<SeenAnswerRule> order, string agentId, CancellationToken cancellationToken)
    {
        var stored = (await knowledge.LoadAsync(cancellationToken)).Rules.ToDictionary(r => r.Id);
        if (stored.Count != order.Count || order.DistinctBy(o => o.Id).Count() != order.Count || order.Any(o => stored.GetValueOrDefault(o.Id)?.Version != o.Version))
        {
            return AnswerRuleFaults.Changed;
        }

        var now = time.GetUtcNow();
        var placed = order.Select((o, i) => (Before: stored[o.Id], Order: (i + 1) * Step)).ToList();
        var moved = placed.Where(p => p.Before.Order != p.Order).Select(p => p.Before with { Order = p.Order, UpdatedAt = now, UpdatedBy = agentId }).ToList();
        if (moved.Count > 0 && !await knowledge.SaveRulesAsync(moved, cancellationToken))
        {
            return AnswerRuleFaults.Changed;
        }

        var after = moved.ToDictionary(r => r.Id, r => r with { Version = r.Version + 1 });
        return Result.Ok<IReadOnlyList<AnswerRule>>([.. placed.Select(p => after.GetValueOrDefault(p.Before.Id, p.Before))]);
    }

    /// <summary>The place behind all others.</summary>
    internal static int After(IReadOnlyList<AnswerRule> rules) => rules.Count == 0 ? Step : rules.Max(r => r.Order) + Step;
}
