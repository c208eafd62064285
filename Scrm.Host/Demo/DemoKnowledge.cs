using Scrm.Core.Answers;
using Scrm.Core.Content;

namespace Scrm.Host.Demo;

/// <summary>What the bot of the demo's shop for outdoor things, 山野商城 (Shanye Outdoor), knows.</summary>
internal static class DemoKnowledge
{
    public static AnswerBook Book(string inboxId, DateTimeOffset at) =>
        new(1, DemoArticles.All(at), DemoRules.All(), [Settings(inboxId)]);

    private static AnswerSettings Settings(string inboxId) => new()
    {
        InboxId = inboxId,
        Welcome = "欢迎来到山野商城！露营、徒步、旅行装备，有问题直接发给我。\nWelcome to Shanye Outdoor! Ask me anything about gear, orders and trips.",
        Menu = Menu(),
        HandingOver = "正在为您转接人工客服，请稍候。\nConnecting you to a colleague, one moment please.",
        NotUnderstood = "抱歉，我没有听懂。您可以换个说法，回复“0”看菜单，或回复“人工”找客服。\n"
            + "Sorry, I did not get that. Try other words, send 0 for the menu or “human” for a person.",
        NotReadable = "已收到。我还看不懂图片、语音和位置，请用文字告诉我，或回复“人工”找客服。\n"
            + "Got it. I cannot read pictures, voices or places yet: tell me in words, or send “human” for a person.",
        OfferHeading = "您是想问（回复数字即可）/ Did you mean (reply with the number):",
    };

    private static DigitMenu Menu() => new(
        "回复数字快速了解 / Reply with a number:",
        [
            new("1", "本月活动 Offers", MessageContent.OfText("本月满 300 减 40，新会员首单再减 20，活动到月底结束。\nThis month: 40 off orders over 300; new members get another 20 off their first order.")),
            new("2", "查物流 Track my order", MessageContent.OfText("打开“我的订单”，点开订单即可看到物流进度；超过 48 小时没有更新请回复“人工”。\nOpen My orders and tap the order to track it; if nothing moved for 48 hours, send “human”.")),
            new("3", "退换货 Returns", MessageContent.OfText("签收后 7 天内、未使用不影响二次销售即可退换：“我的订单” → “申请售后”。\nUnused goods can be returned within 7 days of delivery: My orders → After-sales.")),
            new("4", "营业时间 Opening hours", MessageContent.OfText("门店每天 10:00–21:30，人工客服每天 9:00–22:00。\nStores 10:00–21:30 daily; our team answers 9:00–22:00.")),
            new("5", "人工客服 Talk to a person", null, Handoff: true),
        ],
        ["菜单", "目录", "帮助", "0", "menu", "help"]);
}
