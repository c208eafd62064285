using Scrm.Core.Foundation;

namespace Scrm.Core.Rules;

/// <summary>What may be saved as rules. Pure.</summary>
public static class RuleRefusals
{
    /// <summary>Rules of a book at most.</summary>
    public const int Most = 500;

    internal const int UsualDays = 30;
    private const int MostTests = 40;
    private const int MostActions = 20;
    private const int LongestText = 2_000;
    private const int LongestName = 100;

    /// <summary>Null: these may be saved. Else what is wrong, with the id of the rule as detail.</summary>
    public static Fault? Of(IReadOnlyList<Rule> rules) =>
        rules.Any(r => !IsWhole(r)) ? new Fault(FaultCode.Invalid, "A rule misses a part.", "rules")
        : rules.Count > Most ? new Fault(FaultCode.Invalid, $"A book has at most {Most} rules.", "rules")
        : rules.DistinctBy(r => r.Id).Count() < rules.Count ? new Fault(FaultCode.Invalid, "Two rules have the same id.", "rules")
        : rules.Select(Of).FirstOrDefault(f => f is not null);

    private static Fault? Of(Rule rule)
    {
        var tests = rule.When.All().ToList();
        var why = string.IsNullOrWhiteSpace(rule.Id) || string.IsNullOrWhiteSpace(rule.Name) || rule.Name.Length > LongestName ? $"a name has 1 to {LongestName} characters"
            : rule.Owner.Length > LongestName || rule.Note.Length > LongestText ? "owner or note are too long"
            : rule.When.Groups.Any(g => g.Groups.Count > 0) ? "groups do not stand in groups of groups"
            : rule.When.Groups.Any(g => g.Tests.Count == 0) ? "a group has conditions"
            : tests.Count > MostTests || rule.Then.Count is 0 or > MostActions ? $"there are at most {MostTests} conditions, and 1 to {MostActions} actions"
            : tests.Select(Of).FirstOrDefault(w => w is not null) ?? rule.Then.Select(Of).FirstOrDefault(w => w is not null);
        return why is null ? null : new Fault(FaultCode.Invalid, $"{rule.Name}: {why}", rule.Id);
    }

    private static string? Of(RuleTest test) => test.Kind switch
    {
        _ when test.Values.Any(v => string.IsNullOrWhiteSpace(v) || v.Length > RulePattern.Longest) => "a value is empty or too long",
        RuleTestKind.Pattern => test.Values.Count != 1 ? "one pattern a condition" : RulePattern.Read(test.Values[0]).Fault?.Message,
        RuleTestKind.Channel or RuleTestKind.Inbox or RuleTestKind.AnyWord or RuleTestKind.AllWords or RuleTestKind.Tag or RuleTestKind.Segment
            or RuleTestKind.LastResolution or RuleTestKind.TeamHours => test.Values.Count == 0 ? "a condition names something" : null,
        RuleTestKind.Script => test.Values.Count == 0 || test.Values.Except(ScriptReader.Scripts).Any() ? "a script is han, latin, kana or hangul" : null,
        RuleTestKind.Time => test.Values.Any(v => v is not [>= '1' and <= '7']) || !IsMinute(test.From) || !IsMinute(test.To) || test.From == test.To && test.From is not null
            ? "a window has weekdays 1–7 and minutes 0–1440" : null,
        RuleTestKind.Value or RuleTestKind.Waiting => test is { From: null, To: null } ? "a number has a bound" : null,
        RuleTestKind.Conversations => test is { From: null, To: null } || test.Days is < 1 or > 366 ? "a count has a bound, within 1 to 366 days" : null,
        _ => null,
    };

    private static string? Of(RuleAction action) => action.Kind switch
    {
        RuleActionKind.Team or RuleActionKind.Agent or RuleActionKind.Skill or RuleActionKind.Tag or RuleActionKind.Article or RuleActionKind.Form => string.IsNullOrWhiteSpace(action.Value) ? "an action names something" : null,
        RuleActionKind.Prioritise => action.Points is null or < 1 or > 100 ? "priority rises by 1 to 100" : null,
        RuleActionKind.Say or RuleActionKind.Notify => string.IsNullOrWhiteSpace(action.Text) || action.Text.Length > LongestText ? $"words have 1 to {LongestText} characters" : null,
        RuleActionKind.Approve => !ApprovalScope.IsOne(action.Value) ? "approval is of any answer, of articles, or of what a model wrote"
            : action.Text is { Length: > LongestText } ? $"words have at most {LongestText} characters" : null,
        _ => null,
    };

    // What comes over the wire may leave parts out.
    private static bool IsWhole(Rule? rule) => rule is { Id: not null, Name: not null, Owner: not null, Note: not null, Channels: not null, Then: not null }
        && rule.Then.All(a => a is not null) && IsWhole(rule.When);

    private static bool IsWhole(RuleGroup? group) => group is { Tests: not null, Groups: not null }
        && group.Tests.All(t => t is { Values: not null }) && group.Groups.All(IsWhole);

    private static bool IsMinute(double? minute) => minute is null or (>= 0 and <= TimeWindow.Day);
}
