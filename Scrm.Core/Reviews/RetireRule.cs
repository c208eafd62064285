using Scrm.Core.Agents;
using Scrm.Core.Foundation;
using Scrm.Core.TagBooks;
using Scrm.Core.Tags;

namespace Scrm.Core.Reviews;

/// <summary>Stops a rule. What it put stays until reviewers decide it, one by one or all at once.</summary>
public sealed class RetireRule(TagBookEditor editor, IDirectory directory, TimeProvider time)
{
    /// <summary>The rule, disabled; one that is disabled already stays as it is.</summary>
    public async Task<Result<TagRule>> HandleAsync(string ruleId, string agentId, CancellationToken cancellationToken)
    {
        if (await directory.FindAgentAsync(agentId, cancellationToken) is not { Enabled: true, Role: >= AgentRole.Supervisor })
        {
            return ReviewFaults.NotReviewer;
        }

        TagRule? retired = null;
        var change = await editor.EditAsync(
            book =>
            {
                retired = book.Rules.FirstOrDefault(r => r.Id == ruleId);
                return Decide(ref retired, time.GetUtcNow());
            },
            cancellationToken);
        return change.IsOk ? retired! : change.Fault;
    }

    // The version stays: what it did is judged under the version that did it, and nothing it does follows.
    private static Result<TagBookChange> Decide(ref TagRule? rule, DateTimeOffset now)
    {
        if (rule is null)
        {
            return ReviewFaults.NoRule;
        }

        if (!rule.Enabled)
        {
            return TagBookChange.None;
        }

        rule = rule with { Enabled = false, UpdatedAt = now };
        return new TagBookChange { Rules = [rule] };
    }
}
