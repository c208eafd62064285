using Scrm.Core.RuleBooks;
using Scrm.Core.Rules;
using Scrm.Tests.Improving;

namespace Scrm.Tests.Rules;

/// <summary>Short ways to write rules and facts.</summary>
internal static class Some
{
    /// <summary>A Monday.</summary>
    public static readonly DateTimeOffset Monday = new(2026, 3, 2, 9, 30, 0, TimeSpan.FromHours(8));

    public static RuleFacts Facts(string text = "我要退款") => new() { Channel = "wechat", InboxId = "in", Text = text, Local = Monday, BotAnswers = true };

    public static RuleTest Test(RuleTestKind kind, params string[] values) => new(kind) { Values = values };

    public static RuleTest Range(RuleTestKind kind, double? from, double? to = null) => new(kind) { From = from, To = to };

    public static Rule Rule(string id, RuleAction then, params RuleTest[] tests) =>
        new() { Id = id, Name = id, When = new RuleGroup { Tests = tests }, Then = [then] };

    public static RuleAction Team(string id) => new(RuleActionKind.Team) { Value = id };

    public static RuleAction Agent(string id) => new(RuleActionKind.Agent) { Value = id };

    public static RuleAction Skill(string name) => new(RuleActionKind.Skill) { Value = name };

    public static RuleAction Approve(string? scope = null, string? text = null) => new(RuleActionKind.Approve) { Value = scope, Text = text };

    public static RuleAction Say(string text) => new(RuleActionKind.Say) { Text = text };

    public static RuleAction Points(int points) => new(RuleActionKind.Prioritise) { Points = points };

    public static RuleOutcome Decide(RuleFacts facts, params Rule[] rules) => new RuleMatcher(rules, 7).Decide(facts, []);

    /// <summary>Makes rules hold in a company.</summary>
    public static async Task PublishAsync(BotCompany company, params Rule[] rules)
    {
        var token = TestContext.Current.CancellationToken;
        var draft = await company.Get<SaveRuleDraft>().HandleAsync(new SaveRulesRequest(rules, 0, "lin"), token);
        Assert.True((await company.Get<PublishRules>().HandleAsync(new PublishRulesRequest("test", "lin", draft.Value!.Stamp), token)).IsOk);
    }

    public static bool Holds(RuleTest test, RuleFacts facts) => Decide(facts, Rule("r", Points(1), test)).Traces.Count == 1;
}
