using Scrm.Core.Rules;
using Scrm.Core.ServiceTimes;

namespace Scrm.Tests.Rules;

public sealed class RuleTestTests
{
    public static TheoryData<string, RuleTest, bool> Cases => new()
    {
        { "channel", Some.Test(RuleTestKind.Channel, "wechat", "line"), true },
        { "other channel", Some.Test(RuleTestKind.Channel, "line"), false },
        { "inbox", Some.Test(RuleTestKind.Inbox, "in"), true },
        { "other inbox", Some.Test(RuleTestKind.Inbox, "out"), false },
        { "any word", Some.Test(RuleTestKind.AnyWord, "发票", "退款"), true },
        { "any word of none", Some.Test(RuleTestKind.AnyWord, "发票"), false },
        { "all words", Some.Test(RuleTestKind.AllWords, "我要", "退款"), true },
        { "all words but one", Some.Test(RuleTestKind.AllWords, "我要", "发票"), false },
        { "pattern", Some.Test(RuleTestKind.Pattern, "^我.*款$"), true },
        { "other pattern", Some.Test(RuleTestKind.Pattern, @"\d{11}"), false },
        { "tag", Some.Test(RuleTestKind.Tag, "vip"), true },
        { "other tag", Some.Test(RuleTestKind.Tag, "new"), false },
        { "segment", Some.Test(RuleTestKind.Segment, "gold"), true },
        { "other segment", Some.Test(RuleTestKind.Segment, "iron"), false },
        { "value at least", Some.Range(RuleTestKind.Value, 70), true },
        { "value at most", Some.Range(RuleTestKind.Value, null, 69.5), false },
        { "in the window", Some.Range(RuleTestKind.Time, 540, 1080), true },
        { "window ends before", Some.Range(RuleTestKind.Time, 0, 570), false },
        { "window begins now", Some.Range(RuleTestKind.Time, 570, 600), true },
        { "past midnight", Some.Range(RuleTestKind.Time, 1200, 600), true },
        { "monday", Some.Test(RuleTestKind.Time, "1"), true },
        { "weekend", Some.Test(RuleTestKind.Time, "6", "7"), false },
        { "past midnight of sunday", Some.Range(RuleTestKind.Time, 1200, 600) with { Values = ["7"] }, true },
        { "past midnight of saturday", Some.Range(RuleTestKind.Time, 1200, 600) with { Values = ["6"] }, false },
        { "a team is open", Some.Test(RuleTestKind.TeamHours, "day"), true },
        { "a team of another zone is closed", Some.Test(RuleTestKind.TeamHours, "berlin"), false },
        { "a team on holiday", Some.Test(RuleTestKind.TeamHours, "holiday"), false },
        { "a team without hours", Some.Test(RuleTestKind.TeamHours, "always"), true },
        { "one of two teams", Some.Test(RuleTestKind.TeamHours, "holiday", "day"), true },
        { "script", Some.Test(RuleTestKind.Script, "han"), true },
        { "other script", Some.Test(RuleTestKind.Script, "latin", "kana"), false },
        { "first contact", new RuleTest(RuleTestKind.FirstContact), false },
        { "conversations of 10 days", Some.Range(RuleTestKind.Conversations, 2) with { Days = 10 }, true },
        { "conversations of 3 days", Some.Range(RuleTestKind.Conversations, 2) with { Days = 3 }, false },
        { "last resolution", Some.Test(RuleTestKind.LastResolution, "refunded"), true },
        { "other resolution", Some.Test(RuleTestKind.LastResolution, "solved"), false },
        { "waiting", Some.Range(RuleTestKind.Waiting, 5, 20), true },
        { "waiting longer", Some.Range(RuleTestKind.Waiting, 20), false },
    };

    private static RuleFacts Facts => Some.Facts() with
    {
        TagIds = new HashSet<string> { "vip" },
        SegmentIds = new HashSet<string> { "gold" },
        Value = 70,
        Conversations = [Some.Monday, Some.Monday.AddDays(-5)],
        LastResolution = "refunded",
        Waiting = 12,
        Hours = new Dictionary<string, BusinessHours?>
        {
            ["day"] = Week("Asia/Shanghai"),
            ["berlin"] = Week("Europe/Berlin"),
            ["holiday"] = Week("Asia/Shanghai") with { Special = [new SpecialDay(new DateOnly(2026, 3, 2), "放假", [])] },
            ["always"] = null,
        },
    };

    private static BusinessHours Week(string zone) => new() { Zone = zone, Week = [new OpeningSpan(DayOfWeek.Monday, 9 * 60, 18 * 60)] };

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_condition_holds_or_not_and_turned_round_the_other_way(string name, RuleTest test, bool holds)
    {
        Assert.True(holds == Some.Holds(test, Facts), name);
        Assert.True(holds != Some.Holds(test with { Not = true }, Facts), name);
    }

    [Theory]
    [InlineData(RuleTestKind.Value)]
    [InlineData(RuleTestKind.Waiting)]
    [InlineData(RuleTestKind.Conversations)]
    [InlineData(RuleTestKind.LastResolution)]
    [InlineData(RuleTestKind.FirstContact)]
    [InlineData(RuleTestKind.Script)]
    [InlineData(RuleTestKind.TeamHours)]
    public void What_is_not_known_never_holds(RuleTestKind kind)
    {
        var test = Some.Range(kind, 0) with { Values = ["x"] };

        Assert.False(Some.Holds(test, Some.Facts("123")));
        Assert.False(Some.Holds(test with { Not = true }, Some.Facts("123")));
    }

    [Theory]
    [InlineData("你好，在吗", "han")]
    [InlineData("我想买 iPhone 17 Pro", "han")]
    [InlineData("where is my order?", "latin")]
    [InlineData("これはいくらですか", "kana")]
    [InlineData("배송은 언제 오나요", "hangul")]
    [InlineData("13800138000", null)]
    public void The_script_of_a_message_is_told_by_its_letters(string text, string? script) => Assert.Equal(script, ScriptReader.Of(text));
}
