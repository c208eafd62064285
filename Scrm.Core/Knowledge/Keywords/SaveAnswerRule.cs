using Scrm.Core.Answers;
using Scrm.Core.Foundation;

namespace Scrm.Core.Knowledge.Keywords;

/// <summary>Saves a keyword rule.</summary>
/// <param name="Rule">What it shall be, on the version that was changed (0: it is new). Its place is kept; a new one comes last.</param>
/// <param name="AgentId">Who.</param>
public sealed record SaveAnswerRuleRequest(AnswerRule Rule, string AgentId);

/// <summary>Adds or changes a keyword rule.</summary>
public sealed class SaveAnswerRule(IKnowledgeStore knowledge, ArticlePictures pictures, TimeProvider time)
{
    private const int Most = 500;

    /// <summary>The rule as saved; Invalid, or Conflict when the stored version is another one.</summary>
    public async Task<Result<AnswerRule>> HandleAsync(SaveAnswerRuleRequest request, CancellationToken cancellationToken)
    {
        var rules = (await knowledge.LoadAsync(cancellationToken)).Rules;
        var stored = rules.FirstOrDefault(r => r.Id == request.Rule.Id);
        if (request.Rule.Version != (stored?.Version ?? 0))
        {
            return AnswerRuleFaults.Changed;
        }

        var wanted = AnswerRuleChecks.Tidy(request.Rule);
        if ((stored is null && rules.Count >= Most ? AnswerRuleFaults.TooMany : AnswerRuleChecks.Refusal(wanted)) is { } refusal)
        {
            return refusal;
        }

        var answer = wanted.Answer is null ? null : await pictures.FillAsync(wanted.Answer, cancellationToken);
        if (wanted.Answer is not null && answer is null)
        {
            return ArticleFaults.NoPicture;
        }

        var rule = wanted with
        {
            Answer = answer,
            Order = stored?.Order ?? OrderAnswerRules.After(rules),
            UpdatedAt = time.GetUtcNow(),
            UpdatedBy = request.AgentId,
        };
        return await knowledge.SaveRulesAsync([rule], cancellationToken) ? rule with { Version = rule.Version + 1 } : AnswerRuleFaults.Changed;
    }
}
