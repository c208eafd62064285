using Scrm.Core.Rules;
using Scrm.Core.Rules.Checks;
using Scrm.Host.Demo;
using Scrm.Tests.Rules;

namespace Scrm.Tests.Demo;

public sealed class DemoRuleBookTests
{
    [Fact]
    public void The_demos_rules_may_be_saved_and_nothing_is_doubtful_about_them()
    {
        var world = new RuleWorld(
            new DateOnly(2026, 3, 2),
            new Dictionary<string, string>(),
            DemoTags.Book.Tags.Select(t => t.Id).ToHashSet(),
            new HashSet<string>(),
            DemoTeams.All.Select(t => t.Id).ToHashSet(),
            new HashSet<string>());

        Assert.Null(RuleRefusals.Of(DemoRuleBook.Rules));
        Assert.Empty(RuleChecks.Of(DemoRuleBook.Rules, world));
    }

    [Theory]
    [InlineData("我要打12315投诉到底", 9, null, 3, null)]
    [InlineData("能开专票吗", 9, "presales", 0, null)]
    [InlineData("客服几点上班", 23, null, 0, "8:00–22:00")]
    [InlineData("客服几点上班", 9, null, 0, null)]
    [InlineData("帐篷防雨吗", 23, null, 0, null)]
    public void They_do_what_they_say(string text, int hour, string? team, int points, string? says)
    {
        var outcome = new RuleMatcher(DemoRuleBook.Rules, 1).Decide(Some.Facts(text) with { Local = Some.Monday.Date.AddHours(hour) }, []);

        Assert.Equal((team, points), (outcome.TeamId, outcome.Points));
        Assert.Equal(says is not null, says is not null && outcome.Answer?.Text?.Contains(says, StringComparison.Ordinal) == true);
        Assert.Equal(says is null, outcome.Answer is null);
    }

    [Fact]
    public void Who_is_a_vip_comes_earlier_once_people_take_over()
    {
        var matcher = new RuleMatcher(DemoRuleBook.Rules, 1);
        var vip = Some.Facts("你好") with { TagIds = new HashSet<string> { "behaviour.vip" } };

        Assert.Equal((0, 5), (matcher.Decide(vip, []).Points, matcher.Decide(vip with { Handoff = "misses", BotAnswers = false }, []).Points));
    }
}
