using Scrm.Core.Rules;
using Scrm.Core.Rules.Checks;
using Scrm.Core.ServiceTimes;

namespace Scrm.Tests.Rules.Checks;

public sealed class RuleChecksTests
{
    private static readonly RuleWorld World = new(
        new DateOnly(2026, 3, 2),
        new Dictionary<string, string> { ["in"] = "wechat" },
        new HashSet<string> { "vip" },
        new HashSet<string> { "gold" },
        new HashSet<string> { "t1", "t2" },
        new HashSet<string> { "a1" })
    {
        Agents = new HashSet<string> { "lin", "chen" },
        Skills = new HashSet<string> { "退款" },
    };

    public static TheoryData<string, RuleFindingKind?, Rule[]> Cases => new()
    {
        { "nothing doubtful", null, [Some.Rule("a", Some.Team("t1"), Some.Test(RuleTestKind.Inbox, "in"), Some.Test(RuleTestKind.Tag, "vip"))] },
        { "two channels at once", RuleFindingKind.Never, [Some.Rule("a", Some.Points(1), Some.Test(RuleTestKind.Channel, "wechat"), Some.Test(RuleTestKind.Channel, "line"))] },
        { "its own opposite", RuleFindingKind.Never, [Some.Rule("a", Some.Points(1), Some.Test(RuleTestKind.AnyWord, "退款"), Some.Test(RuleTestKind.AnyWord, "退款", "发票") with { Not = true })] },
        { "no number", RuleFindingKind.Never, [Some.Rule("a", Some.Points(1), Some.Range(RuleTestKind.Value, 80), Some.Range(RuleTestKind.Value, null, 50))] },
        { "inbox of another channel", RuleFindingKind.Never, [Some.Rule("a", Some.Points(1), Some.Test(RuleTestKind.Inbox, "in")) with { Channels = ["line"] }] },
        { "over", RuleFindingKind.Expired, [Some.Rule("a", Some.Points(1)) with { Until = new DateOnly(2026, 3, 1) }] },
        { "no inbox", RuleFindingKind.NoInbox, [Some.Rule("a", Some.Points(1), Some.Test(RuleTestKind.Inbox, "gone"))] },
        { "no tag", RuleFindingKind.NoTag, [Some.Rule("a", new RuleAction(RuleActionKind.Tag) { Value = "gone" })] },
        { "no segment", RuleFindingKind.NoSegment, [Some.Rule("a", Some.Points(1), Some.Test(RuleTestKind.Segment, "gone"))] },
        { "no team", RuleFindingKind.NoTarget, [Some.Rule("a", Some.Team("gone"))] },
        { "no article", RuleFindingKind.NoTarget, [Some.Rule("a", new RuleAction(RuleActionKind.Article) { Value = "gone" })] },
        { "no agent", RuleFindingKind.NoTarget, [Some.Rule("a", Some.Agent("gone"))] },
        { "no skill", RuleFindingKind.NoTarget, [Some.Rule("a", Some.Skill("飞"))] },
        { "a skill somebody has", null, [Some.Rule("a", Some.Skill("退款"))] },
        { "hours of no team", RuleFindingKind.NoTarget, [Some.Rule("a", Some.Points(1), Some.Test(RuleTestKind.TeamHours, "gone"))] },
        { "open and closed at once", RuleFindingKind.Never, [Some.Rule("a", Some.Points(1), Some.Test(RuleTestKind.TeamHours, "t1"), Some.Test(RuleTestKind.TeamHours, "t1", "t2") with { Not = true })] },
        { "two teams open at once", null, [Some.Rule("a", Some.Points(1), Some.Test(RuleTestKind.TeamHours, "t1"), Some.Test(RuleTestKind.TeamHours, "t2"))] },
        { "hidden by wider hours", RuleFindingKind.Hidden, [Some.Rule("a", Some.Points(1), Some.Test(RuleTestKind.TeamHours, "t1", "t2")) with { Stop = true }, Some.Rule("b", Some.Points(2), Some.Test(RuleTestKind.TeamHours, "t1"))] },
        { "two agents", RuleFindingKind.AgentConflict, [Some.Rule("a", Some.Agent("lin")), Some.Rule("b", Some.Agent("chen"), Some.Test(RuleTestKind.Tag, "vip"))] },
        { "two agents, never both", null, [Some.Rule("a", Some.Agent("lin"), Some.Test(RuleTestKind.TeamHours, "t1")), Some.Rule("b", Some.Agent("chen"), Some.Test(RuleTestKind.TeamHours, "t1") with { Not = true })] },
        { "skills add up", null, [Some.Rule("a", Some.Skill("退款")), Some.Rule("b", Some.Skill("退款"))] },
        { "approval names a kind of answer", null, [Some.Rule("a", Some.Approve(ApprovalScope.Written))] },
        { "hidden", RuleFindingKind.Hidden, [Some.Rule("a", Some.Points(1), Some.Test(RuleTestKind.AnyWord, "退款", "退货")) with { Stop = true }, Some.Rule("b", Some.Points(2), Some.Test(RuleTestKind.AnyWord, "退款"), Some.Test(RuleTestKind.Tag, "vip"))] },
        { "not hidden: wider", null, [Some.Rule("a", Some.Points(1), Some.Test(RuleTestKind.AnyWord, "退款")) with { Stop = true }, Some.Rule("b", Some.Points(2), Some.Test(RuleTestKind.AnyWord, "退款", "退货"))] },
        { "not hidden: earlier ends", null, [Some.Rule("a", Some.Points(1)) with { Stop = true, Until = new DateOnly(2026, 4, 1) }, Some.Rule("b", Some.Points(2))] },
        { "two teams", RuleFindingKind.TeamConflict, [Some.Rule("a", Some.Team("t1"), Some.Test(RuleTestKind.AnyWord, "退款")), Some.Rule("b", Some.Team("t2"), Some.Test(RuleTestKind.Tag, "vip"))] },
        { "two teams, never both", null, [Some.Rule("a", Some.Team("t1"), Some.Test(RuleTestKind.Channel, "wechat")), Some.Rule("b", Some.Team("t2"), Some.Test(RuleTestKind.Channel, "line"))] },
        { "two teams, the first stops", null, [Some.Rule("a", Some.Team("t1"), Some.Test(RuleTestKind.Tag, "vip")) with { Stop = true }, Some.Rule("b", Some.Team("t2"))] },
        { "the same team", null, [Some.Rule("a", Some.Team("t1")), Some.Rule("b", Some.Team("t1"))] },
        { "two answers", RuleFindingKind.AnswerConflict, [Some.Rule("a", Some.Say("好")), Some.Rule("b", Some.Say("不好"))] },
        { "switched off", null, [Some.Rule("a", Some.Team("gone")) with { Enabled = false }] },
    };

    [Theory]
    [MemberData(nameof(Cases))]
    public void What_is_doubtful_is_found_and_nothing_else(string name, RuleFindingKind? found, Rule[] rules) =>
        Assert.True(RuleChecks.Of(rules, World).Select(f => (RuleFindingKind?)f.Kind).SequenceEqual(found is null ? [] : [found]), name);

    [Fact]
    public void A_rule_called_dead_holds_for_no_message()
    {
        string[] words = ["退款", "发票", "投诉"];
        for (var seed = 1; seed <= 400; seed++)
        {
            var chance = new Random(seed);
            RuleTest Test() => chance.Next(4) switch
            {
                0 => Some.Test(RuleTestKind.Channel, chance.Next(2) == 0 ? "wechat" : "line"),
                1 => Some.Test(RuleTestKind.AnyWord, words[chance.Next(3)], words[chance.Next(3)]),
                2 => Some.Test(RuleTestKind.TeamHours, chance.Next(2) == 0 ? ["t1"] : ["t1", "t2"]),
                _ => Some.Range(RuleTestKind.Value, chance.Next(3) * 30, 30 + chance.Next(3) * 30),
            } with { Not = chance.Next(3) == 0 };
            var rules = Enumerable.Range(0, 4).Select(i => Some.Rule($"r{i}", Some.Points(1), [.. Enumerable.Range(0, chance.Next(1, 4)).Select(_ => Test())]) with { Stop = chance.Next(2) == 0 }).ToArray();
            var dead = RuleChecks.Of(rules, World).Where(f => f.IsDead).Select(f => f.RuleId).ToHashSet();
            foreach (var (channel, open) in new[] { ("wechat", ""), ("wechat", "t1"), ("line", "t2"), ("line", "t1t2") })
            {
                foreach (var text in new[] { "退款", "发票", "投诉", "退款发票", "" })
                {
                    for (var value = 0; value <= 90; value += 15)
                    {
                        var held = Some.Decide(Some.Facts(text) with { Channel = channel, Value = value, Hours = Open(open) }, rules).Traces.Select(t => t.RuleId);
                        Assert.True(!held.Any(dead.Contains), $"seed {seed}");
                    }
                }
            }
        }
    }

    private static Dictionary<string, BusinessHours?> Open(string open) => new[] { "t1", "t2" }
        .ToDictionary(id => id, id => open.Contains(id, StringComparison.Ordinal) ? null : new BusinessHours());
}
