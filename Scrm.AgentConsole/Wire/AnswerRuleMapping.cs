using Scrm.Core.Answers;

namespace Scrm.AgentConsole.Wire;

/// <summary>Keyword answers in the clients' words.</summary>
internal static class AnswerRuleMapping
{
    public static AnswerRuleView ToView(this AnswerRule rule) => new()
    {
        Id = rule.Id,
        Keywords = rule.Keywords,
        Whole = rule.Whole,
        Answer = rule.Answer?.ToAnswer(),
        FormId = rule.FormId,
        Handoff = rule.Handoff,
        TeamId = rule.TeamId,
        InboxId = rule.InboxId,
        Enabled = rule.Enabled,
        Version = rule.Version,
        UpdatedAt = rule.UpdatedAt,
        UpdatedBy = rule.UpdatedBy,
    };

    /// <summary>As they are asked.</summary>
    public static IReadOnlyList<AnswerRuleView> ToViews(this IEnumerable<AnswerRule> rules) =>
        [.. rules.OrderBy(r => r.Order).ThenBy(r => r.Id, StringComparer.Ordinal).Select(r => r.ToView())];

    public static AnswerRule ToRule(this AnswerRuleInput input, string id) => new()
    {
        Id = id,
        Keywords = input.Keywords ?? [],
        Whole = input.Whole,
        Answer = input.Answer?.ToContent(),
        FormId = input.FormId,
        Handoff = input.Handoff,
        TeamId = input.TeamId,
        InboxId = input.InboxId,
        Enabled = input.Enabled,
        Version = input.Version,
    };
}
