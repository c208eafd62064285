using Scrm.Core.Answers;
using Scrm.Core.Content;

namespace Scrm.Tests.Answers;

/// <summary>Small pieces of an answer book.</summary>
internal static class Book
{
    public const string Inbox = "inbox-1";

    public static KnowledgeArticle Article(string id, string question, params string[] similar) => new()
    {
        Id = id,
        Question = question,
        Similar = similar,
        Answer = MessageContent.OfText($"answer {id}"),
    };

    public static AnswerRule Rule(string id, string keyword, bool whole = false, int order = 0, string? inboxId = null) => new()
    {
        Id = id,
        Keywords = keyword.Split('|'),
        Whole = whole,
        Order = order,
        InboxId = inboxId,
        Answer = MessageContent.OfText($"rule {id}"),
    };

    public static DigitMenu Menu { get; } = new(
        "请选择",
        [
            new("1", "营业时间", MessageContent.OfText("九点到九点")),
            new("2", "本月活动", MessageContent.OfText("满三百减四十")),
            new("3", "人工客服", null, Handoff: true),
        ],
        ["菜单", "0"]);

    public static AnswerBook Shop { get; } = new(
        7,
        [
            Article("return", "怎么退货？", "我想退货", "how do I return an item"),
            Article("swap", "怎么换货？", "想换个尺码"),
            Article("refund", "退款多久到账？", "钱什么时候退给我", "when do I get my refund"),
            Article("ship", "下单后多久发货？", "什么时候发货"),
            Article("invoice", "怎么开发票？", "能开发票吗"),
            Article("off", "你们有飞机票吗？") with { Enabled = false },
        ],
        [Rule("hello", "你好|hello", whole: true), Rule("sos", "迷路了|i am lost"), Rule("elsewhere", "暗号", inboxId: "inbox-2")],
        [new AnswerSettings { InboxId = "", Welcome = "欢迎！", Menu = Menu }]);

    public static Asker Somebody { get; } = new("wechat", new DateTimeOffset(2026, 3, 1, 4, 0, 0, TimeSpan.Zero), new DateOnly(2026, 3, 1));

    public static AnswerQuestion Asked(string text, BotMemory? memory = null, params string[] history) =>
        new(Inbox, MessageContent.OfText(text), memory ?? BotMemory.Empty, history, Somebody);

    public static AnswerQuestion Done(PlatformEventKind kind, string? key = null, string? text = null, BotMemory? memory = null) =>
        new(
            Inbox,
            new MessageContent
            {
                Type = kind == PlatformEventKind.ChoiceTapped ? MessageType.Text : MessageType.Event,
                Text = text,
                Event = new PlatformEvent { Kind = kind, Name = "test", Key = key },
            },
            memory ?? BotMemory.Empty,
            [],
            Somebody);
}
