using Scrm.Core.Agents;
using Scrm.Core.Foundation;
using Scrm.Core.Tags;

namespace Scrm.Core.Reviews;

/// <summary>Stops a rule. What it put stays until reviewers decide it, one by one or all at once.</summary>
public sealed class RetireRule(ITagStore tags, IDirectory directory, TimeProvider time)
{
    /// <summary>The rule, disabled; one that is disabled already stays as it is.</summary>
    public async Task<Result<TagRule>> HandleAsync(string ruleId, string agentId, CancellationToken cancellationToken)
    {
        if (await directory.FindAgentAsync(agentId, cancellationToken) is not { Enabled: true, Role: >= AgentRole.Supervisor })
        {
            return ReviewFaults.NotReviewer;
        }

        var book = await tags.LoadAsync(cancellationToken);
        if (book.Rules.FirstOrDefault(r => r.Id == ruleId) is not { } rule)
        {
            return ReviewFaults.NoRule;
        }

        if (!rule.Enabled)
        {
            return rule;
        }

        // The version stays: what it did is judged under the version that did it, and nothing it does follows.
        var retired = rule with { Enabled = false, UpdatedAt = time.GetUtcNow() };
        await tags.SaveRuleAsync(retired, cancellationToken);
        return retired;
    }
}
