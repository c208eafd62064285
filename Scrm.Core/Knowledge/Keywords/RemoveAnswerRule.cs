using Scrm.Core.Answers;
using Scrm.Core.Foundation;

namespace Scrm.Core.Knowledge.Keywords;

/// <summary>Removes a keyword rule.</summary>
public sealed class RemoveAnswerRule(IKnowledgeStore knowledge)
{
    /// <summary>The rule as it was; NotFound, or Conflict when the stored version is another one.</summary>
    public async Task<Result<AnswerRule>> HandleAsync(SeenAnswerRule seen, CancellationToken cancellationToken)
    {
        if ((await knowledge.LoadAsync(cancellationToken)).Rules.FirstOrDefault(r => r.Id == seen.Id) is not { } stored)
        {
            return AnswerRuleFaults.NotFound;
        }

        return stored.Version == seen.Version && await knowledge.RemoveRuleAsync(seen.Id, seen.Version, cancellationToken)
            ? stored
            : AnswerRuleFaults.Changed;
    }
}
