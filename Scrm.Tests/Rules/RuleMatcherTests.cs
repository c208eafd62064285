using Scrm.Core.Rules;

namespace Scrm.Tests.Rules;

public sealed class RuleMatcherTests
{
    [Fact]
    public void The_first_rule_decides_the_team_and_the_answer_and_points_add_up()
    {
        var outcome = Some.Decide(
            Some.Facts(),
            Some.Rule("a", Some.Team("t1")) with { Then = [Some.Team("t1"), Some.Points(2)] },
            Some.Rule("b", Some.Team("t2")) with { Then = [Some.Team("t2"), Some.Points(3), Some.Say("好")] },
            Some.Rule("c", Some.Say("不好")));

        Assert.Equal(("t1", 5, "好"), (outcome.TeamId, outcome.Points, outcome.Answer!.Text));
        Assert.Equal([true, true, false, true, true, false], outcome.Traces.SelectMany(t => t.Effects).Select(e => e.Done));
        Assert.All(outcome.Traces, t => Assert.Equal(7, t.Version));
    }

    [Fact]
    public void What_is_done_once_is_not_done_again_in_a_conversation()
    {
        var rule = Some.Rule("a", Some.Points(2)) with { Then = [Some.Points(2), new RuleAction(RuleActionKind.Tag) { Value = "vip" }] };
        var matcher = new RuleMatcher([rule], 1);

        var first = matcher.Decide(Some.Facts(), []);
        var again = matcher.Decide(Some.Facts(), [.. first.Once]);

        Assert.Equal((2, 0), (first.Points, again.Points));
        Assert.Single(again.Done(RuleActionKind.Tag));
    }

    [Fact]
    public void Where_people_serve_no_rule_answers_hands_off_or_moves()
    {
        var rule = Some.Rule("a", Some.Team("t1")) with { Then = [Some.Team("t1"), Some.Say("好"), new RuleAction(RuleActionKind.HandOff), Some.Points(1)] };

        var outcome = Some.Decide(Some.Facts() with { BotAnswers = false, AgentServes = true }, rule);

        Assert.Equal([false, false, false, true], outcome.Traces.Single().Effects.Select(e => e.Done));
    }

    [Fact]
    public void The_first_rule_decides_the_agent_and_skills_add_up_beside_the_team()
    {
        var outcome = Some.Decide(
            Some.Facts(),
            Some.Rule("a", Some.Agent("lin")) with { Then = [Some.Agent("lin"), Some.Skill("退款")] },
            Some.Rule("b", Some.Agent("chen")) with { Then = [Some.Agent("chen"), Some.Team("t1"), Some.Skill("英语"), Some.Skill("退款")] });

        Assert.Equal(("lin", "t1"), (outcome.AgentId, outcome.TeamId));
        Assert.Equal(["退款", "英语"], outcome.Skills);
        Assert.Equal([true, true, false, true, true, true], outcome.Traces.SelectMany(t => t.Effects).Select(e => e.Done));
        var memory = RuleMemory.After(new RuleMemory("t0", []) { AgentId = "old", Skills = ["开票"] }, outcome)!;
        Assert.Equal(("t1", "lin"), (memory.TeamId, memory.AgentId));
        Assert.Equal(["开票", "退款", "英语"], memory.Skills);
        Assert.Null(RuleMemory.After(RuleMemory.None, RuleOutcome.None));
    }

    [Fact]
    public void Where_an_agent_serves_no_rule_names_another_and_where_people_serve_nothing_is_held()
    {
        var rule = Some.Rule("a", Some.Agent("lin")) with { Then = [Some.Agent("lin"), Some.Skill("退款"), Some.Approve()] };

        Assert.Equal([false, false, false], Effects(Some.Facts() with { BotAnswers = false, AgentServes = true }));
        Assert.Equal([true, true, false], Effects(Some.Facts() with { BotAnswers = false }));

        IEnumerable<bool> Effects(RuleFacts facts) => Some.Decide(facts, rule).Traces.Single().Effects.Select(e => e.Done);
    }

    [Theory]
    [InlineData(null, true, true)]
    [InlineData(null, false, true)]
    [InlineData("written", true, true)]
    [InlineData("written", false, false)]
    [InlineData("article", true, false)]
    [InlineData("article", false, true)]
    public void An_approval_means_answers_of_a_kind(string? scope, bool isWritten, bool isMeant) =>
        Assert.Equal(isMeant, ApprovalScope.Means(scope, isWritten, isArticle: true));

    [Theory]
    [InlineData(RuleActionKind.Agent, null, false)]
    [InlineData(RuleActionKind.Agent, "lin", true)]
    [InlineData(RuleActionKind.Skill, " ", false)]
    [InlineData(RuleActionKind.Approve, null, true)]
    [InlineData(RuleActionKind.Approve, "written", true)]
    [InlineData(RuleActionKind.Approve, "everything", false)]
    public void An_action_that_names_nothing_is_refused(RuleActionKind kind, string? value, bool saved) =>
        Assert.Equal(saved, RuleRefusals.Of([Some.Rule("a", new RuleAction(kind) { Value = value })]) is null);

    [Fact]
    public void Rules_for_handoffs_are_asked_there_and_only_there()
    {
        var rule = Some.Rule("a", Some.Team("t1"), Some.Test(RuleTestKind.Handoff, "complaint"));

        Assert.Null(Some.Decide(Some.Facts(), rule).TeamId);
        Assert.Null(Some.Decide(Some.Facts() with { Handoff = "misses" }, rule).TeamId);
        Assert.Equal("t1", Some.Decide(Some.Facts() with { Handoff = "complaint" }, rule).TeamId);
    }

    [Theory]
    [InlineData("2026-03-02", "2026-03-02", true)]
    [InlineData("2026-03-03", null, false)]
    [InlineData(null, "2026-03-01", false)]
    public void A_rule_holds_within_its_dates(string? from, string? until, bool holds)
    {
        var rule = Some.Rule("a", Some.Points(1)) with { From = Day(from), Until = Day(until) };

        Assert.Equal(holds, Some.Decide(Some.Facts(), rule).Traces.Count == 1);
    }

    [Fact]
    public void Groups_in_a_group_hold_as_all_or_any()
    {
        RuleGroup Any(params RuleTest[] tests) => new() { Any = true, Tests = tests };
        var (yes, no) = (Some.Test(RuleTestKind.Channel, "wechat"), Some.Test(RuleTestKind.Channel, "line"));
        bool Holds(RuleGroup when) => Some.Decide(Some.Facts(), Some.Rule("a", Some.Points(1)) with { When = when }).Traces.Count == 1;

        Assert.True(Holds(new RuleGroup { Tests = [yes], Groups = [Any(no, yes)] }));
        Assert.False(Holds(new RuleGroup { Tests = [yes], Groups = [Any(no, no)] }));
        Assert.True(Holds(new RuleGroup { Any = true, Tests = [no], Groups = [new RuleGroup { Tests = [yes, yes] }] }));
        Assert.False(Holds(new RuleGroup { Any = true, Tests = [no], Groups = [new RuleGroup { Tests = [yes, no] }] }));
    }

    [Fact]
    public void Whatever_the_book_rules_are_asked_in_turn_and_none_after_one_that_stops()
    {
        for (var seed = 1; seed <= 300; seed++)
        {
            var chance = new Random(seed);
            var rules = Enumerable.Range(0, chance.Next(1, 12)).Select(i => Some.Rule($"r{i}", Some.Points(1), Some.Test(RuleTestKind.Channel, chance.Next(2) == 0 ? "wechat" : "line")) with
            {
                Stop = chance.Next(4) == 0,
                Enabled = chance.Next(5) > 0,
            }).ToArray();
            var holding = rules.Where(r => r.Enabled && r.When.Tests[0].Values[0] == "wechat").ToList();
            var stop = holding.FindIndex(r => r.Stop);
            var expected = (stop < 0 ? holding : holding.Take(stop + 1)).Select(r => r.Id);

            Assert.True(expected.SequenceEqual(Some.Decide(Some.Facts(), rules).Traces.Select(t => t.RuleId)), $"seed {seed}");
        }
    }

    private static DateOnly? Day(string? day) => day is null ? null : DateOnly.ParseExact(day, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}
