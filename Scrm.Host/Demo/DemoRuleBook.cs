using Scrm.Core.RuleBooks;
using Scrm.Core.Rules;

namespace Scrm.Host.Demo;

/// <summary>The demo's business rules: a few that a shop would begin with, and one that is off until a language model writes answers.</summary>
internal static class DemoRuleBook
{
    public static RuleEdition Edition(DateTimeOffset now) => new()
    {
        Version = 1,
        Rules = Rules,
        Note = "示例规则 / sample rules",
        PublishedBy = "demo",
        PublishedAt = now,
    };

    public static IReadOnlyList<Rule> Rules { get; } =
    [
        Rule("demo-threat", "扬言投诉的先处理", "提到 12315、曝光、律师的，先由人看一眼", [Words("12315", "消协", "消费者协会", "投诉到", "曝光", "找媒体", "律师", "起诉")],
            new RuleAction(RuleActionKind.Prioritise) { Points = 3 },
            new RuleAction(RuleActionKind.Tag) { Value = "need.complaint" },
            new RuleAction(RuleActionKind.Notify) { Text = "客户提到要投诉或曝光，请优先看一下。" }),
        Rule("demo-vip", "贵宾优先", "有“贵宾”标签的客户转人工后排在前面", [new RuleTest(RuleTestKind.Handoff), new RuleTest(RuleTestKind.Tag) { Values = ["behaviour.vip"] }],
            new RuleAction(RuleActionKind.Prioritise) { Points = 5 }),
        Rule("demo-invoice", "发票找售前组", "企业采购和发票由售前组开", [Words("发票", "专票", "对公", "企业采购", "invoice")],
            new RuleAction(RuleActionKind.Team) { Value = DemoTeams.Sales },
            new RuleAction(RuleActionKind.Tag) { Value = "need.invoice" }),
        Rule("demo-night", "夜里问人工的先说明", "22:00–8:00 问客服几点在的，直接告诉他", [new RuleTest(RuleTestKind.Time) { From = 22 * 60, To = 8 * 60 }, Words("几点上班", "什么时候上班", "半夜有人", "夜里有人", "客服在线时间")],
            new RuleAction(RuleActionKind.Say) { Text = "人工客服每天 8:00–22:00 在线。您可以先留言，上班后第一时间回复您。" }),
        Rule("demo-approve", "模型写的回答先审", "接上语言模型后启用：模型写的回答由坐席看过再发", [],
            new RuleAction(RuleActionKind.Approve) { Value = ApprovalScope.Written, Text = "正在为您确认，请稍等。" }) with { Enabled = false },
    ];

    private static Rule Rule(string id, string name, string note, RuleTest[] tests, params RuleAction[] then) => new()
    {
        Id = id,
        Name = name,
        Owner = "王主管",
        Note = note,
        When = new RuleGroup { Tests = tests },
        Then = then,
    };

    private static RuleTest Words(params string[] words) => new(RuleTestKind.AnyWord) { Values = words };
}
