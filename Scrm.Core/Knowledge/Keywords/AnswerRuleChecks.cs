using Scrm.Core.Answers;
using Scrm.Core.Foundation;

namespace Scrm.Core.Knowledge.Keywords;

/// <summary>What may be a keyword rule. Pure.</summary>
public static class AnswerRuleChecks
{
    private const int MaxId = 64;
    private const int MaxKeywords = 50;
    private const int MaxKeyword = 60;

    /// <summary>The rule as it is kept: words without blanks around them, once each, the answer as its kind has it.</summary>
    public static AnswerRule Tidy(AnswerRule rule) => rule with
    {
        Keywords = [.. rule.Keywords.Select(w => w?.Trim() ?? "").Where(w => w.Length > 0).Distinct(StringComparer.OrdinalIgnoreCase)],
        Answer = rule.Answer is null ? null : AnswerForms.Tidy(rule.Answer),
        FormId = Or(rule.FormId),
        InboxId = Or(rule.InboxId),
        TeamId = rule.Handoff ? Or(rule.TeamId) : null,
    };

    /// <summary>What is wrong with it, or null; the detail names the part.</summary>
    public static Fault? Refusal(AnswerRule rule) =>
        rule.Id.Length is 0 or > MaxId ? Wrong($"An id has 1 to {MaxId} characters.", "id")
        : rule.Keywords.Count is 0 or > MaxKeywords || rule.Keywords.Any(w => w.Length > MaxKeyword)
            ? Wrong($"There are 1 to {MaxKeywords} key words of at most {MaxKeyword} characters.", "keywords")
        : rule is { Answer: null, FormId: null, Handoff: false } ? Wrong("Say what is answered, which form begins, or that people take over.", "answer")
        : rule is { FormId: not null, Handoff: true } ? Wrong("A form and people cannot begin at once.", "handoff")
        : new[] { rule.FormId, rule.InboxId, rule.TeamId }.Any(id => id?.Length > MaxId) ? Wrong("There is no such form, inbox or team.", "formId")
        : rule.Answer is null ? null
        : AnswerForms.Refusal(rule.Answer);

    private static string? Or(string? id) => string.IsNullOrWhiteSpace(id) ? null : id.Trim();

    private static Fault Wrong(string message, string detail) => new(FaultCode.Invalid, message, detail);
}
