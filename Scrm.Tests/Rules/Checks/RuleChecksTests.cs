using Scrm.Core.Rules;
using Scrm.Core.Rules.Checks;

namespace Scrm.Tests.Rules.Checks;

public sealed class RuleChecksTests
{
    private static readonly RuleWorld World = new(
        new DateOnly(2026, 3, 2),
        new Dictionary<string, string> { ["in"] = "wechat" },
        new HashSet<string> { "vip" },
        new HashSet<string> { "gold" },
        new HashSet<string> { "t1", "t2" },
        new HashSet<string> { "a1" });

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
            RuleTest Test() => chance.Next(3) switch
            {
                0 => Some.Test(RuleTestKind.Channel, chance.Next(2) == 0 ? "wechat" : "line"),
                1 => Some.Test(RuleTestKind.AnyWord, words[chance.Next(3)], words[chance.Next(3)]),
                _ => Some.Range(RuleTestKind.Value, chance.Next(3) * 30, 30 + chance.Next(3) * 30),
            } with { Not = chance.Next(3) == 0 };
            var rules = Enumerable.Range(0, 4).Select(i => Some.Rule($"r{i}", Some.Points(1), [.. Enumerable.Range(0, chance.Next(1, 4)).Select(_ => Test())]) with { Stop = chance.Next(2) == 0 }).ToArray();
            var dead = RuleChecks.Of(rules, World).Where(f => f.IsDead).Select(f => f.RuleId).ToHashSet();
            foreach (var channel in new[] { "wechat", "line" })
            {
                foreach (var text in new[] { "退款", "发票", "投诉", "退款发票", "" })
                {
                    for (var value = 0; value <= 90; value += 15)
                    {
                        var held = Some.Decide(Some.Facts(text) with { Channel = channel, Value = value }, rules).Traces.Select(t => t.RuleId);
                        Assert.True(!held.Any(dead.Contains), $"seed {seed}");
                    }
                }
            }
        }
    }
}
